// Kernels of the structural index that need more of a processor than Swift can ask for: AVX2 and
// AVX-512.
//
// They follow the rules that Sources/Interchange/JSON/Kernels/BlockRules.swift explains, for eight
// blocks of 64 bytes at a time. On other processors they are absent: catgiam_has_... answers 0.

#ifndef CATGIAM_STRUCTURAL_INDEX_H
#define CATGIAM_STRUCTURAL_INDEX_H

#include <stddef.h>
#include <stdint.h>

/// Eight blocks, or one mask of each of them.
typedef struct {
  uint64_t lane[8];
} catgiam_lanes;

/// Bits of keys whose ends may be wanted: a key is a candidate if some bit is set in the entries of
/// its last letter, the one before it, and the one before that (its opening quote, if it has but
/// two). Indexed by the low seven bits of a byte.
typedef struct {
  uint8_t last[128], second[128], third[128];
} catgiam_key_ends;

/// Wanted keys, for one comparison each.
typedef struct {
  /// Key numbers by the highest nine bits of (first eight letters + length) * multiplier.
  const uint8_t *slots;
  uint64_t multiplier;
  /// For each key 64 bytes: the last of the first 32 are the key with its opening quote; the others
  /// are 0xFF where the first 32 count. A key of number 0xFF that equals nothing stands where no
  /// key is wanted.
  const uint8_t *patterns;
} catgiam_keys;

/// As StructuralIndex.Entry.
typedef struct {
  uint32_t offset, link;
  uint8_t kind;
} catgiam_entry;

/// What a stretch of a document must know of those before it; zeros at the start of a document.
typedef struct {
  catgiam_lanes scalar, value, open, key_place, key_end, closing, faults;
  uint64_t escaped, hex_digits, in_string, blank_value, blank_open, blank_key_place, blank_key_end, in_key,
      colon_in_gap, stranger_in_gap, non_ascii;
  uint64_t escapes_in_keys;
} catgiam_carries;

/// Where a scan writes what it finds: room for one number a byte, and 64 more.
typedef struct {
  /// Offsets of brackets and of colons behind candidates; for each its byte, bit 7 set if it
  /// claims to stand in an object.
  uint32_t *entries;
  uint8_t *bytes;
  size_t entry_count;
  /// Offsets of first bytes of scalars.
  uint32_t *scalars;
  size_t scalar_count;
} catgiam_lists;

/// Whether this processor has what a kernel needs.
int catgiam_has_avx2(void);
int catgiam_has_avx512(void);

/// Reads the bytes `from` up to `to` of a document and appends to the lists.
///
/// Preconditions: 64 bytes can be read before `base + from` and behind `base + to`; `from` is the
/// start of the document or a multiple of 512 bytes behind it; all but the last stretch of a
/// document are multiples of 512 bytes long. `is_first` says that `from` is the start of the
/// document. Result: 0 if a rule was broken.
int catgiam_scan_avx2(
    const uint8_t *base, size_t from, size_t to, int is_first, const catgiam_key_ends *ends,
    catgiam_carries *carries, catgiam_lists *lists);
int catgiam_scan_avx512(
    const uint8_t *base, size_t from, size_t to, int is_first, const catgiam_key_ends *ends,
    catgiam_carries *carries, catgiam_lists *lists);

/// BracketPass.swift in C, for processors with AVX2: pairs the listed brackets, keeps the wanted
/// keys.
///
/// Preconditions: the scan that wrote the lists gave 1; the stack has room for `depth` numbers and
/// one for each entry, `entries` for `count` and one for each; both belong to stretches of one
/// document, in order. Result: 1 if all is legal so far. A depth of 0 says that the root has
/// closed.
int catgiam_pair(
    const uint8_t *base, size_t to, const catgiam_keys *keys, const catgiam_lists *lists,
    uint64_t *stack, size_t *depth, catgiam_entry *entries, size_t *count);

/// ScalarPass.swift in C: whether a literal or number begins at each offset and ends where it must.
///
/// Preconditions: the offsets lie below `to`; 64 bytes can be read behind `base + to`.
int catgiam_check_scalars(
    const uint8_t *base, size_t to, const uint32_t *offsets, size_t count);

#endif
