#pragma once

/// As `syncfs(2)`: all that was written to the file system of an open file reaches the disk.
int disk_sync(int file);
