// What BracketPass.swift and ScalarPass.swift do, for processors with AVX2.

#include "CStructuralIndex.h"

#if defined(__x86_64__)

#include <immintrin.h>
#include <string.h>

#pragma clang attribute push(__attribute__((target("avx2,bmi,bmi2,lzcnt"))), apply_to = function)

static inline uint64_t word(const uint8_t *text) {
  uint64_t value;
  memcpy(&value, text, 8);
  return value;
}

// Whether a byte is white space, outside of strings of a valid document.
static inline int is_white(uint8_t byte) { return byte <= ' '; }

// The number of the key whose closing quote this is; 0xFF if nobody wants it.
static inline __attribute__((always_inline)) uint8_t key_number(
    const uint8_t *quote, const catgiam_keys *keys) {
  __m256i text = _mm256_loadu_si256((const __m256i *)(quote - 32));
  uint32_t quotes = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(text, _mm256_set1_epi8('"')));
  uint64_t length = _lzcnt_u32(quotes);
  uint64_t letters = _bzhi_u64(word(quote - length), (unsigned)(8 * length));
  uint64_t slot = ((letters + length) * keys->multiplier) >> 55;
  uint8_t number = keys->slots[slot];
  const uint8_t *pattern = keys->patterns + 64 * number;
  __m256i difference = _mm256_and_si256(
      _mm256_xor_si256(text, _mm256_loadu_si256((const __m256i *)pattern)),
      _mm256_loadu_si256((const __m256i *)(pattern + 32)));
  return _mm256_testz_si256(difference, difference) ? number : 0xFF;
}

int catgiam_pair(
    const uint8_t *base, size_t to, const catgiam_keys *keys, const catgiam_lists *lists,
    uint64_t *stack, size_t *depth_of, catgiam_entry *entries, size_t *count_of) {
  size_t count = *count_of;
  int64_t depth = (int64_t)*depth_of;
  uint64_t lies = 0;
  const uint32_t *offsets = lists->entries;
  const uint8_t *bytes = lists->bytes;
  const size_t listed = lists->entry_count;
  const catgiam_keys local = *keys;
  for (size_t number = 0; number < listed; number++) {
    size_t offset = offsets[number];
    uint8_t byte = bytes[number];
    if (byte == ':') {
      const uint8_t *quote = base + offset - 1;
      while (__builtin_expect(*quote != '"', 0)) quote--;
      uint8_t key = key_number(quote, &local);
      size_t value = offset + 1;
      while (is_white(base[value]) && value < to) value++;
      entries[count].offset = (uint32_t)value;
      entries[count].link = (uint32_t)count;
      entries[count].kind = key;
      count += key != 0xFF;
      continue;
    }
    uint64_t top = stack[depth];
    lies |= top ^ byte >> 7;
    uint64_t is_object = byte >> 5 & 1, is_closing = byte >> 2 & 1;
    // Right if this bracket closes; if not, the one that does will overwrite it.
    entries[top >> 1].link = (uint32_t)count;
    entries[count].offset = (uint32_t)offset;
    entries[count].link = (uint32_t)count;
    entries[count].kind = (uint8_t)(0xF0 | (is_object ^ 1) << 1 | is_closing);
    stack[depth + 1] = count << 1 | is_object;
    depth += 1 - 2 * (int64_t)is_closing;
    count++;
    if (__builtin_expect(depth <= 0, 0)) {
      *count_of = count;
      *depth_of = 0;
      return !(lies & 1) && number + 1 == listed;
    }
  }
  *count_of = count;
  *depth_of = (size_t)depth;
  return !(lies & 1);
}

// What may stand directly behind a scalar.
static const uint8_t ends_scalar[256] = {
    [','] = 1, [']'] = 1, ['}'] = 1, [' '] = 1, ['\t'] = 1, ['\n'] = 1, ['\r'] = 1};

static size_t digits(const uint8_t *text, size_t room) {
  size_t count = 0;
  while (count < room && text[count] >= '0' && text[count] <= '9') count++;
  return count;
}

// The length of the longest legal number at the start of a text, 0 if there is none.
static size_t number_length(const uint8_t *text, size_t room) {
  size_t at = room > 0 && text[0] == '-';
  size_t whole = digits(text + at, room - at);
  if (whole == 0) return 0;
  at += text[at] == '0' ? 1 : whole;
  if (at < room && text[at] == '.') {
    size_t fraction = digits(text + at + 1, room - at - 1);
    if (fraction == 0) return 0;
    at += 1 + fraction;
  }
  if (at < room && (text[at] | 0x20) == 'e') {
    at += 1;
    at += at < room && (text[at] == '+' || text[at] == '-');
    size_t exponent = digits(text + at, room - at);
    if (exponent == 0) return 0;
    at += exponent;
  }
  return at;
}

int catgiam_check_scalars(
    const uint8_t *base, size_t to, const uint32_t *offsets, size_t count) {
  for (size_t i = 0; i < count; i++) {
    const uint8_t *text = base + offsets[i];
    size_t room = to - offsets[i];
    uint64_t letters = word(text);
    // The two that take most places: a literal, and digits without a leading zero.
    uint64_t is_true = (uint32_t)letters == 0x65757274, is_null = (uint32_t)letters == 0x6C6C756E;
    uint64_t is_false = (letters & 0xFFFFFFFFFF) == 0x65736C6166;
    size_t length = 4 * (is_true | is_null) + 5 * is_false;
    if (length == 0) {
      // The highest bit of each byte that is no digit.
      uint64_t values = letters ^ 0x3030303030303030;
      uint64_t others = ((values + 0x7676767676767676) | values) & 0x8080808080808080;
      length = others ? (size_t)__builtin_ctzll(others) / 8 : 0;
      if (length == 0 || (length > 1 && text[0] == '0') || !ends_scalar[text[length]])
        length = number_length(text, room);
    }
    if (length == 0 || length > room || !(length == room || ends_scalar[text[length]])) return 0;
  }
  return 1;
}

#pragma clang attribute pop

#else

int catgiam_pair(
    const uint8_t *base, size_t to, const catgiam_keys *keys, const catgiam_lists *lists,
    uint64_t *stack, size_t *depth, catgiam_entry *entries, size_t *count) {
  (void)base, (void)to, (void)keys, (void)lists, (void)stack, (void)depth, (void)entries, (void)count;
  return 0;
}

int catgiam_check_scalars(
    const uint8_t *base, size_t to, const uint32_t *offsets, size_t count) {
  (void)base, (void)to, (void)offsets, (void)count;
  return 0;
}

#endif
