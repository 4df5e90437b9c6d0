#include "console/console.h"
