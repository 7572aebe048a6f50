#include "internal.h"

#include <curses.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

// What a signal handler needs is made ready while all is well: the terminal's modes as they were
// found, and the bytes that bring its screen back.

static struct termios found_modes;
static bool modes_known = false;
static char farewell[512];
static size_t farewell_length = 0;
static volatile bool screen_open = false;
static int real_stderr = -1;
static int aside_stderr = -1;

enum { longest_replay = 64 * 1024 };

const char *quorum_capability(const char *name) {
  char *value = tigetstr(name);
  return value == NULL || value == (char *)-1 || *value == '\0' ? NULL : value;
}

static int collect(int byte) {
  if (farewell_length < sizeof farewell) farewell[farewell_length++] = (char)byte;
  return byte;
}

static int send(int byte) {
  char one = (char)byte;
  return write(STDOUT_FILENO, &one, 1) == 1 ? byte : EOF;
}

static void collect_capability(const char *name) {
  const char *value = quorum_capability(name);
  if (value != NULL) tputs(value, 1, collect);
}

int quorum_restore_prepare(void) {
  if (tcgetattr(STDIN_FILENO, &found_modes) != 0) return -1;
  modes_known = true;
  farewell_length = 0;
  collect_capability("BD");
  collect_capability("sgr0");
  if (!quorum_no_color()) collect_capability("op");
  collect_capability("cnorm");
  collect_capability("rmkx");
  // Names must not be left on the only screen that there is (R26).
  collect_capability(quorum_capability("rmcup") != NULL ? "rmcup" : "clear");
  return 0;
}

// Modes are switched only on terminals that say how (R4).
void quorum_modes_on(void) {
  const char *paste_on = quorum_capability("BE");
  if (paste_on != NULL) tputs(paste_on, 1, send);
}

void quorum_modes_off(void) {
  const char *paste_off = quorum_capability("BD");
  if (paste_off != NULL) tputs(paste_off, 1, send);
  const char *cursor_on = quorum_capability("cnorm");
  if (cursor_on != NULL) tputs(cursor_on, 1, send);
}

void quorum_screen_is_open(bool open) { screen_open = open; }

// Messages of a crash would land on the alternate screen and vanish with it, so they wait in
// memory until the real screen is back (R21). Never on a disk.
void quorum_stderr_aside(void) {
  if (real_stderr >= 0 || !isatty(STDERR_FILENO)) return;
  aside_stderr = memfd_create("standard-error", MFD_CLOEXEC);
  if (aside_stderr < 0) return;
  real_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (real_stderr < 0) {
    close(aside_stderr);
    aside_stderr = -1;
    return;
  }
  dup2(aside_stderr, STDERR_FILENO);
}

// Async-signal-safe.
void quorum_stderr_back(void) {
  if (real_stderr < 0) return;
  dup2(real_stderr, STDERR_FILENO);
  char part[1024];
  off_t at = 0;
  while (at < longest_replay) {
    ssize_t count = pread(aside_stderr, part, sizeof part, at);
    if (count <= 0) break;
    ssize_t written = write(STDERR_FILENO, part, (size_t)count);
    if (written <= 0) break;
    at += written;
  }
  close(real_stderr);
  close(aside_stderr);
  real_stderr = -1;
  aside_stderr = -1;
}

// Async-signal-safe: the modes of the line as they were found.
void quorum_modes_back(void) {
  if (modes_known) tcsetattr(STDIN_FILENO, TCSADRAIN, &found_modes);
}

// Async-signal-safe: gives the terminal back without ncurses (R20).
void quorum_restore_now(void) {
  if (screen_open) {
    screen_open = false;
    size_t sent = 0;
    while (sent < farewell_length) {
      ssize_t count = write(STDOUT_FILENO, farewell + sent, farewell_length - sent);
      if (count <= 0) break;
      sent += (size_t)count;
    }
    quorum_modes_back();
  }
  quorum_stderr_back();
}
