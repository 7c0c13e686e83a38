// 64 bytes in one register: comparisons give masks at once, and the lists are written by compression.

#include "CStructuralIndex.h"

#if defined(__x86_64__)

#include <immintrin.h>

#include "rules.h"

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,avx512vbmi2,bmi,bmi2,lzcnt,popcnt"))), \
    apply_to = function)

CATGIAM_INLINE uint64_t signs(v8 lanes) { return _mm512_movepi64_mask((__m512i)lanes); }
CATGIAM_INLINE v8 spread(uint64_t bits) { return (v8)_mm512_movm_epi64((__mmask8)bits); }
CATGIAM_INLINE int any(v8 lanes) {
  return _mm512_test_epi64_mask((__m512i)lanes, (__m512i)lanes) != 0;
}

#include "rules_body.h"

// The bytes of a block; what lies behind the end of the document reads as blanks.
CATGIAM_INLINE __m512i block_at(const uint8_t *base, size_t offset, size_t to) {
  const __m512i blanks = _mm512_set1_epi8(' ');
  if (offset + 64 <= to) return _mm512_loadu_si512(base + offset);
  if (offset >= to) return blanks;
  return _mm512_mask_loadu_epi8(blanks, _bzhi_u64(~0ull, (unsigned)(to - offset)), base + offset);
}

CATGIAM_INLINE __m512i quarter(uint32_t a, uint32_t b, uint32_t c, uint32_t d) {
  return _mm512_broadcast_i32x4(_mm_setr_epi32((int)a, (int)b, (int)c, (int)d));
}

CATGIAM_INLINE void classify(
    const uint8_t *base, size_t offset, size_t to, const catgiam_key_ends *ends, catgiam_masks *masks,
    int block) {
  // Indexed by the low four bits: the blank of that number, or a byte that equals none.
  const __m512i whites = quarter(0xFFFFFF20, 0xFFFFFFFF, 0xFF0A09FF, 0xFFFF0DFF);
  const __m512i bytes = block_at(base, offset, to);
  const __m512i folded = _mm512_or_si512(bytes, _mm512_set1_epi8(0x20));
#define MASK(name, mask) ((uint64_t *)masks->name)[block] = (mask)
#define EQUALS(vector, byte) _mm512_cmpeq_epi8_mask(vector, _mm512_set1_epi8(byte))
  MASK(quote, EQUALS(bytes, '"'));
  MASK(backslash, EQUALS(bytes, '\\'));
  MASK(comma, EQUALS(bytes, ','));
  MASK(colon, EQUALS(bytes, ':'));
  MASK(brace, EQUALS(bytes, '}'));
  MASK(open, EQUALS(folded, '{'));
  MASK(close, EQUALS(folded, '}'));
  MASK(white, _mm512_cmpeq_epi8_mask(_mm512_shuffle_epi8(whites, bytes), bytes));
  MASK(control, _mm512_cmplt_epu8_mask(bytes, _mm512_set1_epi8(0x20)));
  MASK(non_ascii, _mm512_movepi8_mask(bytes));
  if (offset < to) {
    _mm_prefetch((const char *)base + offset + 64 * CATGIAM_BLOCKS, _MM_HINT_T0);
    // The letters of a key end two bytes before its colon.
    const uint8_t *text = base + offset;
    __m512i last = _mm512_permutex2var_epi8(
        _mm512_loadu_si512(ends->last), _mm512_loadu_si512(text - 2), _mm512_loadu_si512(ends->last + 64));
    __m512i second = _mm512_permutex2var_epi8(
        _mm512_loadu_si512(ends->second), _mm512_loadu_si512(text - 3),
        _mm512_loadu_si512(ends->second + 64));
    __m512i third = _mm512_permutex2var_epi8(
        _mm512_loadu_si512(ends->third), _mm512_loadu_si512(text - 4),
        _mm512_loadu_si512(ends->third + 64));
    MASK(candidate, _mm512_test_epi8_mask(_mm512_and_si512(last, second), third));
  } else {
    MASK(candidate, 0);
  }
#undef MASK
#undef EQUALS
}

// RFC 3629 by the lookup of Keiser and Lemire, "Validating UTF-8 in less than one instruction per byte"
// (2021): three tables by half bytes, each bit one way of being wrong.
CATGIAM_INLINE __m512i utf8_faults(const uint8_t *base, size_t offset, size_t to, int is_first) {
  enum {
    TOO_SHORT = 1, TOO_LONG = 2, OVERLONG_3 = 4, TOO_LARGE = 8, SURROGATE = 16, OVERLONG_2 = 32,
    OVERLONG_4 = 64, TWO_CONTINUATIONS = 128,
    ANY = TOO_SHORT | TOO_LONG | TWO_CONTINUATIONS, LARGE = TOO_LARGE | OVERLONG_4
  };
#define QUARTER(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p)                                    \
  quarter(                                                                                         \
      (a) | (b) << 8 | (c) << 16 | (uint32_t)(d) << 24, (e) | (f) << 8 | (g) << 16 | (uint32_t)(h) << 24, \
      (i) | (j) << 8 | (k) << 16 | (uint32_t)(l) << 24, (m) | (n) << 8 | (o) << 16 | (uint32_t)(p) << 24)
  const __m512i first_high = QUARTER(
      TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG,
      TWO_CONTINUATIONS, TWO_CONTINUATIONS, TWO_CONTINUATIONS, TWO_CONTINUATIONS,
      TOO_SHORT | OVERLONG_2, TOO_SHORT, TOO_SHORT | OVERLONG_3 | SURROGATE,
      TOO_SHORT | TOO_LARGE | OVERLONG_4);
  const __m512i first_low = QUARTER(
      ANY | OVERLONG_3 | OVERLONG_2 | OVERLONG_4, ANY | OVERLONG_2, ANY, ANY, ANY | TOO_LARGE,
      ANY | LARGE, ANY | LARGE, ANY | LARGE, ANY | LARGE, ANY | LARGE, ANY | LARGE, ANY | LARGE,
      ANY | LARGE, ANY | LARGE | SURROGATE, ANY | LARGE, ANY | LARGE);
  const __m512i second_high = QUARTER(
      TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT,
      TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | OVERLONG_3 | OVERLONG_4,
      TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | OVERLONG_3 | TOO_LARGE,
      TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | SURROGATE | TOO_LARGE,
      TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | SURROGATE | TOO_LARGE, TOO_SHORT, TOO_SHORT,
      TOO_SHORT, TOO_SHORT);
#undef QUARTER
  const __m512i low_half = _mm512_set1_epi8(0x0F);
  // Before the document stands nothing; behind it zeros.
  uint64_t inside = to - offset < 64 ? _bzhi_u64(~0ull, (unsigned)(to - offset)) : ~0ull;
  const uint8_t *text = base + offset;
  uint64_t back1 = is_first ? inside & ~1ull : inside, back2 = is_first ? inside & ~3ull : inside,
           back3 = is_first ? inside & ~7ull : inside;
  __m512i bytes = _mm512_maskz_loadu_epi8(inside, text);
  __m512i before1 = _mm512_maskz_loadu_epi8(back1, text - 1);
  __m512i before2 = _mm512_maskz_loadu_epi8(back2, text - 2);
  __m512i before3 = _mm512_maskz_loadu_epi8(back3, text - 3);
  __m512i special = _mm512_and_si512(
      _mm512_and_si512(
          _mm512_shuffle_epi8(
              first_high, _mm512_and_si512(_mm512_srli_epi16(before1, 4), low_half)),
          _mm512_shuffle_epi8(first_low, _mm512_and_si512(before1, low_half))),
      _mm512_shuffle_epi8(second_high, _mm512_and_si512(_mm512_srli_epi16(bytes, 4), low_half)));
  // 0x80 where two or three bytes ago a lead asked for this continuation.
  __m512i asked = _mm512_or_si512(
      _mm512_subs_epu8(before2, _mm512_set1_epi8((char)(0xE0 - 0x80))),
      _mm512_subs_epu8(before3, _mm512_set1_epi8((char)(0xF0 - 0x80))));
  return _mm512_xor_si512(_mm512_and_si512(asked, _mm512_set1_epi8((char)0x80)), special);
}

// Up to 16 numbers are written at once; more than that in one block are rare.
CATGIAM_INLINE size_t list_offsets(uint32_t *list, __m512i places, size_t count, size_t offset) {
  const __m512i start = _mm512_set1_epi32((int)offset);
  _mm512_storeu_si512(
      list, _mm512_add_epi32(_mm512_cvtepu8_epi32(_mm512_castsi512_si128(places)), start));
  if (__builtin_expect(count > 16, 0)) {
    for (int part = 1; part < 4; part++) {
      places = _mm512_alignr_epi64(places, places, 2);
      _mm512_storeu_si512(
          list + 16 * part,
          _mm512_add_epi32(_mm512_cvtepu8_epi32(_mm512_castsi512_si128(places)), start));
    }
  }
  return count;
}

CATGIAM_INLINE void list_block(
    const uint8_t *base, size_t offset, uint64_t entries, uint64_t claims, uint64_t scalars,
    catgiam_lists *lists) {
  static const uint8_t numbers[64] __attribute__((aligned(64))) = {
      0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
      22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
      44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};
  const __m512i places = _mm512_load_si512(numbers);
  size_t entry_count = lists->entry_count, count = (size_t)__builtin_popcountll(entries);
  __m512i bytes = _mm512_loadu_si512(base + offset);
  // Brackets are ASCII: the sum sets bit 7.
  bytes = _mm512_mask_add_epi8(bytes, claims, bytes, _mm512_set1_epi8((char)0x80));
  bytes = _mm512_maskz_compress_epi8(entries, bytes);
  if (__builtin_expect(count > 16, 0))
    _mm512_storeu_si512(lists->bytes + entry_count, bytes);
  else
    _mm_storeu_si128((__m128i *)(lists->bytes + entry_count), _mm512_castsi512_si128(bytes));
  lists->entry_count = entry_count + list_offsets(
      lists->entries + entry_count, _mm512_maskz_compress_epi8(entries, places), count, offset);
  lists->scalar_count += list_offsets(
      lists->scalars + lists->scalar_count, _mm512_maskz_compress_epi8(scalars, places),
      (size_t)__builtin_popcountll(scalars), offset);
}

int catgiam_has_avx512(void) {
  return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
      && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")
      && __builtin_cpu_supports("avx512vbmi") && __builtin_cpu_supports("avx512vbmi2")
      && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2");
}

int catgiam_scan_avx512(
    const uint8_t *base, size_t from, size_t to, int is_first, const catgiam_key_ends *ends,
    catgiam_carries *carries, catgiam_lists *lists_of) {
  catgiam_lists local = *lists_of, *lists = &local;
  catgiam_masks masks;
  catgiam_finds finds;
  int is_legal = 1;
  __m512i faults = _mm512_setzero_si512();
  for (size_t start = from; start < to; start += 64 * CATGIAM_BLOCKS) {
    size_t room = (to - start + 63) / 64;
    int blocks = room < CATGIAM_BLOCKS ? (int)room : CATGIAM_BLOCKS;
    // Whole groups of eight.
    for (int block = 0; block < (blocks + 7) / 8 * 8; block++)
      classify(base, start + 64 * (size_t)block, to, ends, &masks, block);
    for (int group = 0; 8 * group < blocks; group++)
      is_legal &= read_rules(&masks, group, base + start + 512 * (size_t)group, carries, &finds);
    // Blocks that are not ASCII, and those behind them, in which a character may go on.
    uint64_t wide = 0;
    for (int group = 0; 8 * group < blocks; group++)
      wide |= (uint64_t)_mm512_test_epi64_mask(
                  (__m512i)masks.non_ascii[group], (__m512i)masks.non_ascii[group])
          << 8 * group;
    uint64_t listed = wide | wide << 1 | carries->non_ascii;
    carries->non_ascii = wide >> 63;
    if (blocks < 64) listed = _bzhi_u64(listed, (unsigned)blocks);
    for (; listed; listed &= listed - 1) {
      size_t offset = start + 64 * (size_t)__builtin_ctzll(listed);
      faults = _mm512_or_si512(
          faults, utf8_faults(base, offset, to, is_first && offset == from));
    }
    const uint64_t *entries = (const uint64_t *)finds.entries;
    const uint64_t *claims = (const uint64_t *)finds.claims;
    const uint64_t *scalars = (const uint64_t *)finds.scalars;
    for (int block = 0; block < blocks; block++)
      list_block(
          base, start + 64 * (size_t)block, entries[block], claims[block], scalars[block], lists);
  }
  *lists_of = local;
  return is_legal && !any(load8(&carries->faults)) && !any((v8)faults);
}

#pragma clang attribute pop

#else

int catgiam_has_avx512(void) { return 0; }

int catgiam_scan_avx512(
    const uint8_t *base, size_t from, size_t to, int is_first, const catgiam_key_ends *ends,
    catgiam_carries *carries, catgiam_lists *lists) {
  (void)base, (void)from, (void)to, (void)is_first, (void)ends, (void)carries, (void)lists;
  return 0;
}

#endif
