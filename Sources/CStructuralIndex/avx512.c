// 64 bytes in one register: comparisons give masks at once, and the lists are written by
// compression.

#include "CStructuralIndex.h"

#if defined(__x86_64__)

#include <immintrin.h>

#include "rules.h"

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,avx512vbmi2,gfni,bmi,bmi2,lzcnt,popcnt"))), \
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

// Kinds of bytes, one bit each; a closing brace is CLOSE | COMMA.
enum { QUOTE = 1, BACKSLASH = 2, OPEN = 4, CLOSE = 8, COMMA = 16, COLON = 32, WHITE = 64, CONTROL = 128 };

static const uint8_t kinds_of[128] __attribute__((aligned(64))) = {
    [0] = CONTROL, [1] = CONTROL, [2] = CONTROL, [3] = CONTROL, [4] = CONTROL, [5] = CONTROL,
    [6] = CONTROL, [7] = CONTROL, [8] = CONTROL, [9] = CONTROL | WHITE, [10] = CONTROL | WHITE,
    [11] = CONTROL, [12] = CONTROL, [13] = CONTROL | WHITE, [14] = CONTROL, [15] = CONTROL,
    [16] = CONTROL, [17] = CONTROL, [18] = CONTROL, [19] = CONTROL, [20] = CONTROL, [21] = CONTROL,
    [22] = CONTROL, [23] = CONTROL, [24] = CONTROL, [25] = CONTROL, [26] = CONTROL, [27] = CONTROL,
    [28] = CONTROL, [29] = CONTROL, [30] = CONTROL, [31] = CONTROL, [' '] = WHITE, ['"'] = QUOTE,
    ['\\'] = BACKSLASH, ['{'] = OPEN, ['['] = OPEN, ['}'] = CLOSE | COMMA, [']'] = CLOSE,
    [','] = COMMA, [':'] = COLON};

// What 64 blocks hold: for each block eight masks, one for each kind.
typedef struct {
  __m512i kinds[CATGIAM_BLOCKS];
  uint64_t non_ascii[CATGIAM_BLOCKS], candidate[CATGIAM_BLOCKS];
} block_masks;

CATGIAM_INLINE void classify(
    const uint8_t *base, size_t offset, size_t to, const catgiam_key_ends *ends, block_masks *masks,
    int block) {
  const __m512i bytes = block_at(base, offset, to);
  const __mmask64 non_ascii = _mm512_movepi8_mask(bytes);
  const __m512i kinds = _mm512_maskz_permutex2var_epi8(
      ~non_ascii, _mm512_load_si512(kinds_of), bytes, _mm512_load_si512(kinds_of + 64));
  // Eight bytes are a square of 8 x 8 bits: the matrix product with 1, 2, 4 ... transposes it, last
  // byte first; then the eight parts of each mask are brought together.
  const __m512i backwards = _mm512_set1_epi64(0x0001020304050607);
  const __m512i within = _mm512_add_epi8(
      backwards, _mm512_broadcast_i32x4(_mm_setr_epi32(0, 0, 0x08080808, 0x08080808)));
  const __m512i parts = _mm512_gf2p8affine_epi64_epi8(
      _mm512_set1_epi64((long long)0x8040201008040201), _mm512_shuffle_epi8(kinds, within), 0);
  const __m512i together = _mm512_set_epi64(
      0x3F372F271F170F07, 0x3E362E261E160E06, 0x3D352D251D150D05, 0x3C342C241C140C04,
      0x3B332B231B130B03, 0x3A322A221A120A02, 0x3931292119110901, 0x3830282018100800);
  masks->kinds[block] = _mm512_permutexvar_epi8(together, parts);
  masks->non_ascii[block] = non_ascii;
  if (offset < to) {
    // The letters of a key end two bytes before its colon.
    const uint8_t *text = base + offset;
    __m512i last = _mm512_permutex2var_epi8(
        _mm512_loadu_si512(ends->last), _mm512_loadu_si512(text - 2),
        _mm512_loadu_si512(ends->last + 64));
    __m512i second = _mm512_permutex2var_epi8(
        _mm512_loadu_si512(ends->second), _mm512_loadu_si512(text - 3),
        _mm512_loadu_si512(ends->second + 64));
    __m512i third = _mm512_permutex2var_epi8(
        _mm512_loadu_si512(ends->third), _mm512_loadu_si512(text - 4),
        _mm512_loadu_si512(ends->third + 64));
    masks->candidate[block] = _mm512_test_epi8_mask(_mm512_and_si512(last, second), third);
  } else {
    masks->candidate[block] = 0;
  }
}

// From one vector for each block to one for each kind.
CATGIAM_INLINE catgiam_group group_at(const block_masks *masks, int group) {
  const __m512i *row = masks->kinds + 8 * group;
  __m512i column[8];
  for (int odd = 0; odd < 2; odd++) {
    __m512i pair[4];
    for (int i = 0; i < 4; i++)
      pair[i] = odd ? _mm512_unpackhi_epi64(row[2 * i], row[2 * i + 1])
                    : _mm512_unpacklo_epi64(row[2 * i], row[2 * i + 1]);
    __m512i a = _mm512_shuffle_i64x2(pair[0], pair[1], 0x88);
    __m512i b = _mm512_shuffle_i64x2(pair[2], pair[3], 0x88);
    __m512i c = _mm512_shuffle_i64x2(pair[0], pair[1], 0xDD);
    __m512i d = _mm512_shuffle_i64x2(pair[2], pair[3], 0xDD);
    column[odd] = _mm512_shuffle_i64x2(a, b, 0x88);
    column[odd + 4] = _mm512_shuffle_i64x2(a, b, 0xDD);
    column[odd + 2] = _mm512_shuffle_i64x2(c, d, 0x88);
    column[odd + 6] = _mm512_shuffle_i64x2(c, d, 0xDD);
  }
  return (catgiam_group){
      .quote = (v8)column[0], .backslash = (v8)column[1], .open = (v8)column[2],
      .close = (v8)column[3], .brace = (v8)(column[3] & column[4]),
      .comma = (v8)(column[4] & ~column[3]), .colon = (v8)column[5], .white = (v8)column[6],
      .control = (v8)column[7]};
}

// RFC 3629 by the lookup of Keiser and Lemire, "Validating UTF-8 in less than one instruction per
// byte" (2021): three tables by half bytes, each bit one way of being wrong.
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
      && __builtin_cpu_supports("gfni")
      && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2");
}

int catgiam_scan_avx512(
    const uint8_t *base, size_t from, size_t to, int is_first, const catgiam_key_ends *ends,
    catgiam_carries *carries, catgiam_lists *lists_of) {
  catgiam_lists local = *lists_of, *lists = &local;
  block_masks masks;
  catgiam_group groups[CATGIAM_BLOCKS / 8];
  catgiam_finds finds;
  int is_legal = 1;
  __m512i faults = _mm512_setzero_si512();
  for (size_t start = from; start < to; start += 64 * CATGIAM_BLOCKS) {
    size_t room = (to - start + 63) / 64;
    int blocks = room < CATGIAM_BLOCKS ? (int)room : CATGIAM_BLOCKS;
    // Whole groups of eight, one step after the other for all: the steps of different groups
    // overlap.
    int count = (blocks + 7) / 8;
    for (int block = 0; block < 8 * count; block++)
      classify(base, start + 64 * (size_t)block, to, ends, &masks, block);
    for (int group = 0; group < count; group++) {
      groups[group] = group_at(&masks, group);
      is_legal &= read_strings(
          groups[group].quote, groups[group].backslash, group,
          base + start + 512 * (size_t)group, carries, &finds);
    }
    for (int group = 0; group < count; group++)
      read_rules(
          &groups[group], group, (v8)_mm512_loadu_si512(masks.candidate + 8 * group), carries,
          &finds);
    // Blocks that are not ASCII, and those behind them, in which a character may go on.
    uint64_t wide = 0;
    for (int group = 0; group < count; group++) {
      __m512i non_ascii = _mm512_loadu_si512(masks.non_ascii + 8 * group);
      wide |= (uint64_t)_mm512_test_epi64_mask(non_ascii, non_ascii) << 8 * group;
    }
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
