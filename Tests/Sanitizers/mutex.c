// Tells ThreadSanitizer of Swift's Mutex.
//
// Where a thread has to wait, Mutex locks and unlocks inside libswiftSynchronization, which is built
// without the sanitizer: it then sees no order between two threads that took turns, and calls what they
// guard a race. Loaded before that library, these two stand in front of its slow paths and say so.
#include <dlfcn.h>
#include <stdint.h>

#define SWIFT __attribute__((swiftcall))
#define SELF __attribute__((swift_context)) void *self
#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

extern void __tsan_acquire(void *) __attribute__((weak));
extern void __tsan_release(void *) __attribute__((weak));

SWIFT void lockSlow(uint32_t thread, SELF) __asm__(LOCK);
SWIFT void unlockSlow(SELF) __asm__(UNLOCK);

static SWIFT void (*realLock)(uint32_t, SELF);
static SWIFT void (*realUnlock)(SELF);

__attribute__((constructor)) static void find(void) {
  realLock = (SWIFT void (*)(uint32_t, SELF))dlsym(RTLD_NEXT, LOCK);
  realUnlock = (SWIFT void (*)(SELF))dlsym(RTLD_NEXT, UNLOCK);
}

SWIFT void lockSlow(uint32_t thread, SELF) {
  realLock(thread, self);
  if (__tsan_acquire) __tsan_acquire(self);
}

SWIFT void unlockSlow(SELF) {
  if (__tsan_release) __tsan_release(self);
  realUnlock(self);
}
