#ifndef ALLOCATION_COUNTER_H
#define ALLOCATION_COUNTER_H

#include <stdbool.h>
#include <stdint.h>

/// How often memory was asked for since the program began, and how many bytes.
typedef struct {
  uint64_t calls;
  uint64_t bytes;
} allocation_counts;

/// Whether this C library lets us count.
bool allocations_are_counted(void);

/// What all threads have asked for until now; a larger place for an array counts like a new one.
allocation_counts allocations_until_now(void);

#endif
