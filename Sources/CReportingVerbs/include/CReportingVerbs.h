#pragma once
#include <stddef.h>

/// The graded list of reporting verbs as text.
const unsigned char *reporting_verbs(void);
/// Its size in bytes.
size_t reporting_verbs_size(void);
