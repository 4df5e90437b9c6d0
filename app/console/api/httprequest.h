#pragma once

#include "console/api/apirequest.h"
#include "console/api/endpoints.h"

#include <QNetworkRequest>
#include <chrono>

// How a call looks as an HTTP request.

/// Of the body, when it is unpacked.
inline constexpr qint64 largestAnswer = 64 * 1024 * 1024;

/// "GET"
QByteArray verb(ApiRequest::Method method);
/// Where it goes, with its query.
QUrl urlOf(const Endpoints &endpoints, const ApiRequest &request);
/// What is told of a call elsewhere: a query may hold names.
QByteArray withoutQuery(const QByteArray &path);
/// Follows no redirect, keeps no cookies, asks no cache.
QNetworkRequest networkRequest(const QUrl &url, std::chrono::milliseconds timeLimit);
