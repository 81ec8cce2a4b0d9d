/*
 * A disk that forgets. Loaded before a program's own libraries (LD_PRELOAD), it keeps beside each folder a second one
 * that holds only what was forced to the disk: what is written is noted per file, and copied when the file is synced,
 * by whatever process. A power cut is then: kill everything and go on with the second folder. Nothing that was not
 * synced is in it, which is the worst a disk with a working fsync may do. Names (created, renamed, removed) are taken
 * to be on the disk at once, as journalling file systems have it after the next sync; written through a mapping or
 * stdio is seen only when the size changed.
 *
 * POWERCUT_ROOTS   folder=mirror, several separated by ":"; absolute, without links
 * POWERCUT_NOTES   a folder for the notes
 *
 * cc -shared -fPIC -O2 -o powercut.so powercut.c -ldl
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define LONGEST 4096
#define MOST_ROOTS 4

struct range { long long at, length; };

static struct { char folder[LONGEST], mirror[LONGEST]; size_t length; } roots[MOST_ROOTS];
static int count;
static char notes[LONGEST];

__attribute__((constructor)) static void read_settings(void) {
  const char *all = getenv("POWERCUT_ROOTS"), *where = getenv("POWERCUT_NOTES");
  if (!all || !where) return;
  snprintf(notes, sizeof notes, "%s", where);
  char copy[LONGEST * MOST_ROOTS], *rest;
  snprintf(copy, sizeof copy, "%s", all);
  for (char *one = strtok_r(copy, ":", &rest); one && count < MOST_ROOTS; one = strtok_r(NULL, ":", &rest)) {
    char *middle = strchr(one, '=');
    if (!middle) continue;
    *middle = 0;
    snprintf(roots[count].folder, LONGEST, "%s", one);
    snprintf(roots[count].mirror, LONGEST, "%s", middle + 1);
    roots[count].length = strlen(one);
    count++;
  }
}

#define REAL(type, name, ...) \
  static type (*real)(__VA_ARGS__); \
  if (!real) real = (type (*)(__VA_ARGS__)) dlsym(RTLD_NEXT, name)

/* the calls of the kernel itself, so that nothing done here is noted again */
static int k_open(const char *path, int flags) { return (int) syscall(SYS_openat, AT_FDCWD, path, flags | O_CLOEXEC, 0600); }
static void k_close(int fd) { syscall(SYS_close, fd); }

static int mirrored(const char *path, char *to) {
  for (int i = 0; i < count; i++) {
    size_t n = roots[i].length;
    if (!strncmp(path, roots[i].folder, n) && (path[n] == '/' || path[n] == 0)) {
      return snprintf(to, LONGEST, "%s%s", roots[i].mirror, path + n) < LONGEST;
    }
  }
  return 0;
}

static int absolute(int at, const char *path, char *to) {
  if (path[0] == '/') return snprintf(to, LONGEST, "%s", path) < LONGEST;
  char link[64], base[LONGEST];
  if (at == AT_FDCWD) snprintf(link, sizeof link, "/proc/self/cwd");
  else snprintf(link, sizeof link, "/proc/self/fd/%d", at);
  ssize_t n = readlink(link, base, sizeof base - 1);
  if (n < 0) return 0;
  base[n] = 0;
  while (!strncmp(path, "./", 2)) path += 2;
  return snprintf(to, LONGEST, "%s/%s", base, path) < LONGEST;
}

/* the mirror's name of an open ordinary file under one of the folders, and the file of its notes */
static int known(int fd, char *mirror, char *note) {
  if (!count) return 0;
  char link[64], path[LONGEST];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t n = readlink(link, path, sizeof path - 1);
  if (n <= 0 || path[0] != '/') return 0;
  path[n] = 0;
  struct stat about;
  if (!mirrored(path, mirror) || fstat(fd, &about) || !S_ISREG(about.st_mode) || !about.st_nlink) return 0;
  return snprintf(note, LONGEST, "%s/%llu", notes, (unsigned long long) about.st_ino) < LONGEST;
}

static void wrote(int fd, long long at, long long length) {
  char mirror[LONGEST], note[LONGEST];
  int kept = errno;
  if (length > 0 && known(fd, mirror, note)) {
    int file = k_open(note, O_RDWR | O_CREAT | O_APPEND);
    if (file >= 0) {
      struct range range = {at, length};
      flock(file, LOCK_EX);
      syscall(SYS_write, file, &range, sizeof range);
      k_close(file);
    }
  }
  errno = kept;
}

static long long position(int fd) { return lseek(fd, 0, SEEK_CUR); }

static void parents(char *path) {
  for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = 0;
    syscall(SYS_mkdirat, AT_FDCWD, path, 0700);
    *slash = '/';
  }
}

static void copy(int from, int to, long long at, long long length) {
  static __thread char block[1 << 16];
  while (length > 0) {
    ssize_t n = syscall(SYS_pread64, from, block, length < (long long) sizeof block ? length : (long long) sizeof block, at);
    if (n <= 0) return;
    syscall(SYS_pwrite64, to, block, n, at);
    at += n;
    length -= n;
  }
}

static void synced(int fd) {
  char mirror[LONGEST], note[LONGEST], self[64];
  int kept = errno;
  if (!known(fd, mirror, note)) { errno = kept; return; }
  snprintf(self, sizeof self, "/proc/self/fd/%d", fd);
  int file = k_open(note, O_RDWR | O_CREAT), from = k_open(self, O_RDONLY);
  if (file >= 0 && from >= 0) {
    flock(file, LOCK_EX);
    struct stat about, before;
    fstat(from, &about);
    int fresh = stat(mirror, &before) != 0;
    if (fresh) parents(mirror);
    int to = k_open(mirror, O_WRONLY | O_CREAT);
    struct range range;
    int any = 0;
    while (syscall(SYS_read, file, &range, sizeof range) == sizeof range) {
      any = 1;
      if (!fresh) copy(from, to, range.at, range.length);
    }
    if (fresh || (!any && before.st_size != about.st_size)) copy(from, to, 0, about.st_size);
    syscall(SYS_ftruncate, to, about.st_size);
    syscall(SYS_ftruncate, file, 0);
    k_close(to);
  }
  if (file >= 0) k_close(file);
  if (from >= 0) k_close(from);
  errno = kept;
}

/* what writes */
ssize_t write(int fd, const void *data, size_t n) {
  REAL(ssize_t, "write", int, const void *, size_t);
  ssize_t done = real(fd, data, n);
  if (done > 0 && count) wrote(fd, position(fd) - done, done);
  return done;
}
ssize_t writev(int fd, const struct iovec *parts, int n) {
  REAL(ssize_t, "writev", int, const struct iovec *, int);
  ssize_t done = real(fd, parts, n);
  if (done > 0 && count) wrote(fd, position(fd) - done, done);
  return done;
}
ssize_t pwrite(int fd, const void *data, size_t n, off_t at) {
  REAL(ssize_t, "pwrite", int, const void *, size_t, off_t);
  ssize_t done = real(fd, data, n, at);
  wrote(fd, at, done);
  return done;
}
ssize_t pwrite64(int fd, const void *data, size_t n, off64_t at) {
  REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
  ssize_t done = real(fd, data, n, at);
  wrote(fd, at, done);
  return done;
}
ssize_t pwritev(int fd, const struct iovec *parts, int n, off_t at) {
  REAL(ssize_t, "pwritev", int, const struct iovec *, int, off_t);
  ssize_t done = real(fd, parts, n, at);
  wrote(fd, at, done);
  return done;
}
ssize_t pwritev64(int fd, const struct iovec *parts, int n, off64_t at) {
  REAL(ssize_t, "pwritev64", int, const struct iovec *, int, off64_t);
  ssize_t done = real(fd, parts, n, at);
  wrote(fd, at, done);
  return done;
}
ssize_t sendfile64(int to, int from, off64_t *at, size_t n) {
  REAL(ssize_t, "sendfile64", int, int, off64_t *, size_t);
  ssize_t done = real(to, from, at, n);
  if (done > 0 && count) wrote(to, position(to) - done, done);
  return done;
}
ssize_t copy_file_range(int from, off64_t *from_at, int to, off64_t *to_at, size_t n, unsigned flags) {
  REAL(ssize_t, "copy_file_range", int, off64_t *, int, off64_t *, size_t, unsigned);
  ssize_t done = real(from, from_at, to, to_at, n, flags);
  if (done > 0 && count) wrote(to, (to_at ? *to_at : position(to)) - done, done);
  return done;
}

/* what forces to the disk */
int fsync(int fd) {
  REAL(int, "fsync", int);
  int failed = real(fd);
  if (!failed) synced(fd);
  return failed;
}
int fdatasync(int fd) {
  REAL(int, "fdatasync", int);
  int failed = real(fd);
  if (!failed) synced(fd);
  return failed;
}

/* names */
static void renamed(int from_at, const char *from, int to_at, const char *to) {
  char a[LONGEST], b[LONGEST], ma[LONGEST], mb[LONGEST];
  int kept = errno;
  if (count && absolute(from_at, from, a) && absolute(to_at, to, b) && mirrored(a, ma) && mirrored(b, mb)) {
    parents(mb);
    if (syscall(SYS_renameat, AT_FDCWD, ma, AT_FDCWD, mb) && errno == ENOENT) {
      /* never synced: the old content stays until it is, and then all of it is copied */
      int fd = k_open(b, O_RDONLY);
      struct stat about;
      if (fd >= 0) {
        if (!fstat(fd, &about)) wrote(fd, 0, about.st_size);
        k_close(fd);
      }
    }
  }
  errno = kept;
}
int rename(const char *from, const char *to) {
  REAL(int, "rename", const char *, const char *);
  int failed = real(from, to);
  if (!failed) renamed(AT_FDCWD, from, AT_FDCWD, to);
  return failed;
}
int renameat(int a, const char *from, int b, const char *to) {
  REAL(int, "renameat", int, const char *, int, const char *);
  int failed = real(a, from, b, to);
  if (!failed) renamed(a, from, b, to);
  return failed;
}
static void removed(int at, const char *path, int flags) {
  char a[LONGEST], m[LONGEST];
  int kept = errno;
  if (count && absolute(at, path, a) && mirrored(a, m)) syscall(SYS_unlinkat, AT_FDCWD, m, flags);
  errno = kept;
}
int unlink(const char *path) {
  REAL(int, "unlink", const char *);
  int failed = real(path);
  if (!failed) removed(AT_FDCWD, path, 0);
  return failed;
}
int unlinkat(int at, const char *path, int flags) {
  REAL(int, "unlinkat", int, const char *, int);
  int failed = real(at, path, flags);
  if (!failed) removed(at, path, flags);
  return failed;
}
int rmdir(const char *path) {
  REAL(int, "rmdir", const char *);
  int failed = real(path);
  if (!failed) removed(AT_FDCWD, path, AT_REMOVEDIR);
  return failed;
}
int mkdir(const char *path, mode_t mode) {
  REAL(int, "mkdir", const char *, mode_t);
  int failed = real(path, mode);
  char a[LONGEST], m[LONGEST];
  int kept = errno;
  if (!failed && count && absolute(AT_FDCWD, path, a) && mirrored(a, m)) {
    parents(m);
    syscall(SYS_mkdirat, AT_FDCWD, m, mode);
  }
  errno = kept;
  return failed;
}
