// 32 bytes in one register. What AVX-512 does with a mask register or by compression takes a few
// steps more.

#include "CStructuralIndex.h"

#if defined(__x86_64__)

#include <immintrin.h>

#include "rules.h"

// Vectors are passed only to functions that are inlined.
#pragma clang diagnostic ignored "-Wpsabi"

#pragma clang attribute push( \
    __attribute__((target("avx2,bmi,bmi2,lzcnt,popcnt"))), apply_to = function)

CATGIAM_INLINE __m256i low_half(v8 lanes) {
  return (__m256i)__builtin_shufflevector(lanes, lanes, 0, 1, 2, 3);
}
CATGIAM_INLINE __m256i high_half(v8 lanes) {
  return (__m256i)__builtin_shufflevector(lanes, lanes, 4, 5, 6, 7);
}

CATGIAM_INLINE uint64_t signs(v8 lanes) {
  return (uint64_t)_mm256_movemask_pd((__m256d)low_half(lanes))
      | (uint64_t)_mm256_movemask_pd((__m256d)high_half(lanes)) << 4;
}

CATGIAM_INLINE v8 spread(uint64_t bits) {
  const v8 places = {1, 2, 4, 8, 16, 32, 64, 128};
  return (v8)((places & bits) == places);
}

CATGIAM_INLINE int any(v8 lanes) {
  __m256i both = _mm256_or_si256(low_half(lanes), high_half(lanes));
  return !_mm256_testz_si256(both, both);
}

#include "rules_body.h"

CATGIAM_INLINE uint64_t mask_of(__m256i low, __m256i high) {
  return (uint32_t)_mm256_movemask_epi8(low) | (uint64_t)(uint32_t)_mm256_movemask_epi8(high) << 32;
}

// 64 bytes; what lies behind the end of the document reads as blanks.
CATGIAM_INLINE const uint8_t *block_at(
    const uint8_t *base, size_t offset, size_t to, uint8_t *copy, uint8_t filler) {
  if (offset + 64 <= to) return base + offset;
  memset(copy, filler, 64);
  if (offset < to) memcpy(copy, base + offset, to - offset);
  return copy;
}

CATGIAM_INLINE void classify(
    const uint8_t *base, size_t offset, size_t to, catgiam_group *masks, uint64_t *non_ascii,
    int lane) {
  uint8_t copy[64];
  const uint8_t *text = block_at(base, offset, to, copy, ' ');
  // Indexed by the low four bits: the blank of that number, or a byte that equals none.
  const __m256i whites = _mm256_broadcastsi128_si256(
      _mm_setr_epi32((int)0xFFFFFF20, (int)0xFFFFFFFF, (int)0xFF0A09FF, (int)0xFFFF0DFF));
  const __m256i low = _mm256_loadu_si256((const __m256i *)text);
  const __m256i high = _mm256_loadu_si256((const __m256i *)(text + 32));
  const __m256i bit5 = _mm256_set1_epi8(0x20);
  const __m256i folded_low = _mm256_or_si256(low, bit5), folded_high = _mm256_or_si256(high, bit5);
  const __m256i last_control = _mm256_set1_epi8(0x1F);
#define MASK(name, mask) ((uint64_t *)&masks->name)[lane] = (mask)
#define EQUALS(vector, byte) \
  mask_of( \
      _mm256_cmpeq_epi8(vector##low, _mm256_set1_epi8(byte)), \
      _mm256_cmpeq_epi8(vector##high, _mm256_set1_epi8(byte)))
  MASK(quote, EQUALS(, '"'));
  MASK(backslash, EQUALS(, '\\'));
  MASK(comma, EQUALS(, ','));
  MASK(colon, EQUALS(, ':'));
  MASK(brace, EQUALS(, '}'));
  MASK(open, EQUALS(folded_, '{'));
  MASK(close, EQUALS(folded_, '}'));
  MASK(white, mask_of(
      _mm256_cmpeq_epi8(_mm256_shuffle_epi8(whites, low), low),
      _mm256_cmpeq_epi8(_mm256_shuffle_epi8(whites, high), high)));
  MASK(control, mask_of(
      _mm256_cmpeq_epi8(_mm256_max_epu8(low, last_control), last_control),
      _mm256_cmpeq_epi8(_mm256_max_epu8(high, last_control), last_control)));
  *non_ascii = mask_of(low, high);
#undef MASK
#undef EQUALS
}

// As utf8_faults in avx512.c; `before` is what stands three bytes before 32 bytes.
CATGIAM_INLINE __m256i utf8_faults(const uint8_t *text) {
  enum {
    TOO_SHORT = 1, TOO_LONG = 2, OVERLONG_3 = 4, TOO_LARGE = 8, SURROGATE = 16, OVERLONG_2 = 32,
    OVERLONG_4 = 64, TWO_CONTINUATIONS = 128,
    ANY = TOO_SHORT | TOO_LONG | TWO_CONTINUATIONS, LARGE = TOO_LARGE | OVERLONG_4
  };
#define TABLE(...) _mm256_broadcastsi128_si256(_mm_setr_epi8(__VA_ARGS__))
#define B(x) (char)(x)
  const __m256i first_high = TABLE(
      TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG,
      B(TWO_CONTINUATIONS), B(TWO_CONTINUATIONS), B(TWO_CONTINUATIONS), B(TWO_CONTINUATIONS),
      TOO_SHORT | OVERLONG_2, TOO_SHORT, TOO_SHORT | OVERLONG_3 | SURROGATE,
      TOO_SHORT | TOO_LARGE | OVERLONG_4);
  const __m256i first_low = TABLE(
      B(ANY | OVERLONG_3 | OVERLONG_2 | OVERLONG_4), B(ANY | OVERLONG_2), B(ANY), B(ANY),
      B(ANY | TOO_LARGE), B(ANY | LARGE), B(ANY | LARGE), B(ANY | LARGE), B(ANY | LARGE),
      B(ANY | LARGE), B(ANY | LARGE), B(ANY | LARGE), B(ANY | LARGE), B(ANY | LARGE | SURROGATE),
      B(ANY | LARGE), B(ANY | LARGE));
  const __m256i second_high = TABLE(
      TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT,
      B(TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | OVERLONG_3 | OVERLONG_4),
      B(TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | OVERLONG_3 | TOO_LARGE),
      B(TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | SURROGATE | TOO_LARGE),
      B(TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | SURROGATE | TOO_LARGE), TOO_SHORT, TOO_SHORT,
      TOO_SHORT, TOO_SHORT);
#undef B
#undef TABLE
  const __m256i low_half = _mm256_set1_epi8(0x0F);
  __m256i bytes = _mm256_loadu_si256((const __m256i *)text);
  __m256i before1 = _mm256_loadu_si256((const __m256i *)(text - 1));
  __m256i before2 = _mm256_loadu_si256((const __m256i *)(text - 2));
  __m256i before3 = _mm256_loadu_si256((const __m256i *)(text - 3));
  __m256i special = _mm256_and_si256(
      _mm256_and_si256(
          _mm256_shuffle_epi8(
              first_high, _mm256_and_si256(_mm256_srli_epi16(before1, 4), low_half)),
          _mm256_shuffle_epi8(first_low, _mm256_and_si256(before1, low_half))),
      _mm256_shuffle_epi8(second_high, _mm256_and_si256(_mm256_srli_epi16(bytes, 4), low_half)));
  __m256i asked = _mm256_or_si256(
      _mm256_subs_epu8(before2, _mm256_set1_epi8((char)(0xE0 - 0x80))),
      _mm256_subs_epu8(before3, _mm256_set1_epi8((char)(0xF0 - 0x80))));
  return _mm256_xor_si256(_mm256_and_si256(asked, _mm256_set1_epi8((char)0x80)), special);
}

CATGIAM_INLINE __m256i utf8_faults_of_block(
    const uint8_t *base, size_t offset, size_t to, int is_first) {
  uint8_t copy[96];
  const uint8_t *text = base + offset;
  if (is_first || offset + 64 > to) {
    memset(copy, 0, sizeof copy);
    if (!is_first) memcpy(copy + 28, text - 4, 4);
    memcpy(copy + 32, text, offset + 64 > to ? to - offset : 64);
    text = copy + 32;
  }
  return _mm256_or_si256(utf8_faults(text), utf8_faults(text + 32));
}

// Four at a time: what is written behind the last one is overwritten later.
CATGIAM_INLINE void list_offsets(uint32_t *list, uint64_t bits, size_t offset) {
  while (bits) {
    for (int i = 0; i < 4; i++) {
      list[i] = (uint32_t)(offset + _tzcnt_u64(bits));
      bits &= bits - 1;
    }
    list += 4;
  }
}

CATGIAM_INLINE void list_block(
    const uint8_t *base, size_t offset, uint64_t entries, uint64_t claims, uint64_t scalars,
    catgiam_lists *lists) {
  uint32_t *list = lists->entries + lists->entry_count;
  size_t count = (size_t)__builtin_popcountll(entries);
  list_offsets(list, entries, offset);
  uint64_t claiming = _pext_u64(claims, entries);
  for (size_t i = 0; i < count; i++)
    lists->bytes[lists->entry_count + i] = base[list[i]] | (uint8_t)((claiming >> i & 1) << 7);
  lists->entry_count += count;
  list_offsets(lists->scalars + lists->scalar_count, scalars, offset);
  lists->scalar_count += (size_t)__builtin_popcountll(scalars);
}

int catgiam_has_avx2(void) {
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi")
      && __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt");
}

int catgiam_scan_avx2(
    const uint8_t *base, size_t from, size_t to, int is_first, const catgiam_key_ends *ends,
    catgiam_carries *carries, catgiam_lists *lists_of) {
  (void)ends;
  catgiam_lists local = *lists_of, *lists = &local;
  catgiam_group masks[CATGIAM_BLOCKS / 8];
  catgiam_finds finds;
  uint64_t wide[CATGIAM_BLOCKS];
  int is_legal = 1;
  __m256i faults = _mm256_setzero_si256();
  for (size_t start = from; start < to; start += 64 * CATGIAM_BLOCKS) {
    size_t room = (to - start + 63) / 64;
    int blocks = room < CATGIAM_BLOCKS ? (int)room : CATGIAM_BLOCKS;
    int groups = (blocks + 7) / 8;
    for (int block = 0; block < 8 * groups; block++)
      classify(base, start + 64 * (size_t)block, to, &masks[block / 8], &wide[block], block % 8);
    for (int group = 0; group < groups; group++)
      is_legal &= read_strings(
          masks[group].quote, masks[group].backslash, group, base + start + 512 * (size_t)group,
          carries, &finds);
    // Without a table of 128 entries a filter of keys costs more than it saves.
    for (int group = 0; group < groups; group++)
      read_rules(&masks[group], group, ~(v8){0}, carries, &finds);
    for (int block = 0; block < blocks; block++) {
      // A character may go on in the block behind.
      if (wide[block] | carries->non_ascii) {
        size_t offset = start + 64 * (size_t)block;
        faults = _mm256_or_si256(
            faults, utf8_faults_of_block(base, offset, to, is_first && offset == from));
      }
      carries->non_ascii = wide[block];
    }
    const uint64_t *entries = (const uint64_t *)finds.entries;
    const uint64_t *claims = (const uint64_t *)finds.claims;
    const uint64_t *scalars = (const uint64_t *)finds.scalars;
    for (int block = 0; block < blocks; block++)
      list_block(
          base, start + 64 * (size_t)block, entries[block], claims[block], scalars[block], lists);
  }
  *lists_of = local;
  return is_legal && !any(load8(&carries->faults)) && _mm256_testz_si256(faults, faults);
}

#pragma clang attribute pop

#else

int catgiam_has_avx2(void) { return 0; }

int catgiam_scan_avx2(
    const uint8_t *base, size_t from, size_t to, int is_first, const catgiam_key_ends *ends,
    catgiam_carries *carries, catgiam_lists *lists) {
  (void)base, (void)from, (void)to, (void)is_first, (void)ends, (void)carries, (void)lists;
  return 0;
}

#endif
