// The rules of BlockRules.swift for eight blocks at a time: one 64-bit lane a block, the first
// block in lane 0. Bits move from lane to lane where a rule looks at a neighbour.
//
// Whoever includes this file defines, for its processor:
//   static inline uint64_t signs(v8 lanes)     bit i: the highest bit of lane i
//   static inline v8 spread(uint64_t bits)     lane i: all ones if bit i is set, else 0
//   static inline int any(v8 lanes)            whether some bit is set

#ifndef CATGIAM_RULES_H
#define CATGIAM_RULES_H

#include <string.h>

#include "CStructuralIndex.h"

typedef uint64_t v8 __attribute__((vector_size(64), aligned(64)));
typedef int64_t s8 __attribute__((vector_size(64), aligned(64)));

// Blocks that are classified before the rules look at them: 4 KiB of text.
enum { CATGIAM_BLOCKS = 64 };

// What stands where in eight blocks: BlockMasks.swift names the same masks.
typedef struct {
  v8 quote, backslash, open, close, brace, comma, colon, white, control;
} catgiam_group;

// What the rules find in CATGIAM_BLOCKS blocks.
typedef struct {
  v8 quote[CATGIAM_BLOCKS / 8], string[CATGIAM_BLOCKS / 8];
  v8 entries[CATGIAM_BLOCKS / 8], claims[CATGIAM_BLOCKS / 8], scalars[CATGIAM_BLOCKS / 8];
} catgiam_finds;

#define CATGIAM_INLINE static inline __attribute__((always_inline, unused))

#endif
