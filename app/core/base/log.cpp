#include "core/base/log.h"

Q_LOGGING_CATEGORY(logApi, "cordboard.api", QtInfoMsg)
Q_LOGGING_CATEGORY(logSync, "cordboard.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(logCredentials, "cordboard.credentials", QtInfoMsg)
Q_LOGGING_CATEGORY(logJournal, "cordboard.journal", QtInfoMsg)
Q_LOGGING_CATEGORY(logControl, "cordboard.control", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "cordboard.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(logHttp, "cordboard.http", QtInfoMsg)
Q_LOGGING_CATEGORY(logRouter, "cordboard.router", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "cordboard.store", QtInfoMsg)
