#define _GNU_SOURCE
#include "CEditline.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <time.h>
#include <unistd.h>

static const int watched[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGWINCH, SIGTSTP, SIGCONT};
enum { watched_count = sizeof watched / sizeof watched[0] };

static struct sigaction before[watched_count];
static atomic_uint noted;
// How many want the signals noted; the handlers go with the last.
static int watchers;
// The pipe wakes a wait whichever thread the signal was delivered to.
static int wake[2] = {-1, -1};

static void note(int signal) {
  int saved = errno;
  atomic_fetch_or(&noted, 1u << signal);
  ssize_t written = write(wake[1], "", 1);
  (void)written;
  errno = saved;
}

static void handle(int signal, void (*handler)(int)) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, NULL);
}

static void install(int index) {
  if (before[index].sa_handler != SIG_IGN || watched[index] == SIGWINCH)
    handle(watched[index], note);
}

int editline_watch_signals(void) {
  if (wake[0] < 0 && pipe2(wake, O_NONBLOCK | O_CLOEXEC) != 0) return errno;
  if (watchers++ > 0) return 0;
  atomic_store(&noted, 0);
  for (int i = 0; i < watched_count; i++) {
    sigaction(watched[i], NULL, &before[i]);
    install(i);
  }
  return 0;
}

void editline_step_aside(void) {
  for (int i = 0; i < watched_count; i++) {
    if (watched[i] == SIGQUIT) handle(SIGQUIT, SIG_IGN);
    else if (watched[i] != SIGINT) sigaction(watched[i], &before[i], NULL);
  }
}

void editline_step_back(void) {
  for (int i = 0; i < watched_count; i++) install(i);
}

void editline_unwatch_signals(void) {
  if (watchers == 0 || --watchers > 0) return;
  for (int i = 0; i < watched_count; i++) sigaction(watched[i], &before[i], NULL);
}

unsigned editline_take_signals(void) {
  char drained[64];
  while (read(wake[0], drained, sizeof drained) > 0) continue;
  return atomic_exchange(&noted, 0);
}

void editline_return_signals(unsigned signals) { atomic_fetch_or(&noted, signals); }

int editline_wait(int input, int milliseconds) {
  struct pollfd waited[2] = {{.fd = input, .events = POLLIN}, {.fd = wake[0], .events = POLLIN}};
  struct timespec time = {milliseconds / 1000, (long)(milliseconds % 1000) * 1000000};
  int ready = ppoll(waited, 2, milliseconds < 0 ? NULL : &time, NULL);
  if (atomic_load(&noted) != 0 || (ready > 0 && waited[1].revents != 0)) return 2;
  if (ready < 0) return errno == EINTR ? 2 : -1;
  return waited[0].revents != 0 ? 1 : 0;
}

void editline_stop(void) {
  struct sigaction ours, standard = {.sa_handler = SIG_DFL};
  sigemptyset(&standard.sa_mask);
  sigaction(SIGTSTP, &standard, &ours);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}
