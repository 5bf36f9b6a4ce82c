#include "CReportingVerbs.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char text[] = {
#embed "../../seeds/vocabulary/reporting-verbs.txt"
};

const unsigned char *reporting_verbs(void) { return text; }
size_t reporting_verbs_size(void) { return sizeof text; }
