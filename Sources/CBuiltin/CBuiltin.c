#include "CBuiltin.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(8) const unsigned char builtin_corpus[] = {
#embed "builtin.corpus"
};
const size_t builtin_corpus_size = sizeof builtin_corpus;
