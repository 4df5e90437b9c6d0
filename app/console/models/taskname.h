#pragma once

#include <QByteArray>
#include <QString>
#include <initializer_list>

class QJsonObject;

/// The first of these attributes with a value worth showing, on one line, shortened to 200 characters; empty: none.
QString firstAttribute(const QJsonObject &attributes, std::initializer_list<QLatin1StringView> names);
/// The name of whoever a task is about, by the attributes that are in common use; empty: none tells.
QString nameInAttributes(const QJsonObject &attributes);
/// Their number or address, "sip:ana@example.com" without what stands before the colon; empty: none tells.
QString addressInAttributes(const QJsonObject &attributes);

/// What a person would call a task: the name of whoever it is about, else their address, else its attribute `title`;
/// empty: none tells.
QString taskName(const QByteArray &attributes);

/// The texts and numbers of a worker's attributes that say what they can do: every list of texts, and `skills` whatever it
/// is; e.g. "es, en". Empty: none.
QString workerSkills(const QByteArray &attributes);
