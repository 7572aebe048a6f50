#ifndef QUORUM_CCURSES_INTERNAL_H
#define QUORUM_CCURSES_INTERNAL_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#define NCURSES_WIDECHAR 1
#include "CCurses.h"

// restore.c
int quorum_restore_prepare(void);
void quorum_stderr_aside(void);
void quorum_stderr_back(void);
void quorum_modes_on(void);
void quorum_modes_off(void);
void quorum_screen_is_open(bool open);
void quorum_modes_back(void);
void quorum_restore_now(void);
const char *quorum_capability(const char *name);

// signals.c
int quorum_signals_install(void);
void quorum_signals_remove(void);
void quorum_tell(int number);
// The signal that told the program to end; 0 while none did.
int quorum_told_ending(void);

// screen.c
bool quorum_leave(void);
void quorum_come_back(void);

// keys.c
void quorum_keys_define(void);

#endif
