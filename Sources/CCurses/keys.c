#include "internal.h"

#include <curses.h>
#include <poll.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

// Keys of our own: arrows and the like with what was held, and the marks around a paste. The codes
// that ncurses gives to such keys change from terminal to terminal (R11).
enum {
  own_keys = 3000,
  own_paste_start = 3500,
  own_paste_end = 3501,
};

struct held_key {
  int special;
  const char *capability;
  // What xterm sends: a final letter, or a number before a tilde.
  char letter;
  int number;
};

static const struct held_key held_keys[] = {
    {quorum_up, "kUP", 'A', 0},        {quorum_down, "kDN", 'B', 0},
    {quorum_right, "kRIT", 'C', 0},    {quorum_left, "kLFT", 'D', 0},
    {quorum_home, "kHOM", 'H', 0},     {quorum_end, "kEND", 'F', 0},
    {quorum_insert, "kIC", 0, 2},      {quorum_delete, "kDC", 0, 3},
    {quorum_page_up, "kPRV", 0, 5},    {quorum_page_down, "kNXT", 0, 6},
};

// What a control character means is decided here and not by each terminal's description: the Linux
// console's calls Ctrl+Z a suspend key.
static void free_control_characters(void) {
  for (int byte = 1; byte < 0x20; byte++) {
    char one[2] = {(char)byte, 0};
    define_key(one, 0);
  }
  define_key("\177", 0);
}

void quorum_keys_define(void) {
  free_control_characters();
  for (size_t i = 0; i < sizeof held_keys / sizeof *held_keys; i++) {
    const struct held_key *key = &held_keys[i];
    for (int held = 1; held < 8; held++) {
      char name[16];
      char sequence[16];
      int code = own_keys + key->special * 8 + held;
      // The terminal's own spelling is named by xterm's number, and without one for Shift alone.
      if (held == 1)
        snprintf(name, sizeof name, "%s", key->capability);
      else
        snprintf(name, sizeof name, "%s%d", key->capability, held + 1);
      const char *spelling = quorum_capability(name);
      if (spelling != NULL) define_key(spelling, code);
      if (key->letter != 0)
        snprintf(sequence, sizeof sequence, "\033[1;%d%c", held + 1, key->letter);
      else
        snprintf(sequence, sizeof sequence, "\033[%d;%d~", key->number, held + 1);
      define_key(sequence, code);
    }
  }
  const char *start = quorum_capability("PS");
  const char *end = quorum_capability("PE");
  if (start != NULL && end != NULL) {
    define_key(start, own_paste_start);
    define_key(end, own_paste_end);
  }
}

static int64_t answer(int kind, int64_t value) { return (int64_t)kind << 32 | value; }

static int64_t special(int key, int held) {
  return answer(quorum_read_special, key * 8 + held);
}

static int64_t key_of_code(int code) {
  if (code > own_keys && code < own_paste_start) return answer(quorum_read_special, code - own_keys);
  if (code > KEY_F0 && code <= KEY_F(63)) return answer(quorum_read_function, code - KEY_F0);
  switch (code) {
    case own_paste_start: return answer(quorum_read_paste_start, 0);
    case own_paste_end: return answer(quorum_read_paste_end, 0);
    case KEY_UP: return special(quorum_up, 0);
    case KEY_DOWN: return special(quorum_down, 0);
    case KEY_LEFT: return special(quorum_left, 0);
    case KEY_RIGHT: return special(quorum_right, 0);
    case KEY_HOME: case KEY_A1: case KEY_FIND: return special(quorum_home, 0);
    case KEY_END: case KEY_C1: case KEY_SELECT: case KEY_LL: return special(quorum_end, 0);
    case KEY_PPAGE: case KEY_A3: return special(quorum_page_up, 0);
    case KEY_NPAGE: case KEY_C3: return special(quorum_page_down, 0);
    case KEY_ENTER: return special(quorum_enter, 0);
    case KEY_BTAB: return special(quorum_back_tab, 0);
    case KEY_BACKSPACE: return special(quorum_backspace, 0);
    case KEY_DC: return special(quorum_delete, 0);
    case KEY_IC: return special(quorum_insert, 0);
    case KEY_SLEFT: return special(quorum_left, 1);
    case KEY_SRIGHT: return special(quorum_right, 1);
    case KEY_SR: return special(quorum_up, 1);
    case KEY_SF: return special(quorum_down, 1);
    case KEY_SHOME: return special(quorum_home, 1);
    case KEY_SEND: return special(quorum_end, 1);
    case KEY_SDC: return special(quorum_delete, 1);
    case KEY_SNEXT: return special(quorum_page_down, 1);
    case KEY_SPREVIOUS: return special(quorum_page_up, 1);
    default: return answer(quorum_read_ignored, 0);
  }
}

int64_t quorum_read(void) {
  int value = getch();
  if (value == ERR) return answer(quorum_read_none, 0);
  // Bytes, not get_wch(): that one forgets the first half of a character torn by the network.
  if (value < 256) return answer(quorum_read_byte, value);
  return key_of_code(value);
}

bool quorum_input_ended(void) {
  struct pollfd file = {.fd = STDIN_FILENO, .events = POLLIN};
  int waiting = 0;
  if (poll(&file, 1, 0) <= 0) return false;
  return ioctl(STDIN_FILENO, FIONREAD, &waiting) != 0 || waiting == 0;
}
