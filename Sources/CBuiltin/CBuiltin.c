#include "CBuiltin.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(8) static const unsigned char corpus[] = {
#embed "builtin.corpus"
};

const unsigned char *builtin_corpus(void) { return corpus; }

size_t builtin_corpus_size(void) { return sizeof corpus; }
