#include "router/localrouter.h"
