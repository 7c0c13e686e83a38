// Stands between the program and the C library's `malloc`, and counts. Part of the benchmarks only.
//
// A program's own `malloc` takes the place of the library's for everything that it loads, the Swift runtime
// included; glibc offers its own under other names. What was handed out is freed by glibc itself.
#include "allocation_counter.h"

#if defined(__linux__)
#include <features.h>
#endif

#if defined(__GLIBC__)
#include <errno.h>
#include <stdatomic.h>
#include <stddef.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *old, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);

static _Atomic uint64_t calls, bytes;

static void count(size_t size) {
  atomic_fetch_add_explicit(&calls, 1, memory_order_relaxed);
  atomic_fetch_add_explicit(&bytes, size, memory_order_relaxed);
}

void *malloc(size_t size) {
  count(size);
  return __libc_malloc(size);
}

void *calloc(size_t number, size_t size) {
  count(number * size);
  return __libc_calloc(number, size);
}

void *realloc(void *old, size_t size) {
  count(size);
  return __libc_realloc(old, size);
}

void *memalign(size_t alignment, size_t size) {
  count(size);
  return __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size) { return memalign(alignment, size); }

int posix_memalign(void **place, size_t alignment, size_t size) {
  void *memory = memalign(alignment, size);
  if (!memory) return ENOMEM;
  *place = memory;
  return 0;
}

bool allocations_are_counted(void) { return true; }

allocation_counts allocations_until_now(void) {
  return (allocation_counts){atomic_load_explicit(&calls, memory_order_relaxed),
                             atomic_load_explicit(&bytes, memory_order_relaxed)};
}

#else

bool allocations_are_counted(void) { return false; }
allocation_counts allocations_until_now(void) { return (allocation_counts){0, 0}; }

#endif
