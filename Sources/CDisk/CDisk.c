#define _GNU_SOURCE
#include "CDisk.h"

#include <unistd.h>

int disk_sync(int file) { return syncfs(file); }
