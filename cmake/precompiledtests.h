// itself, which asks for the macros of its target.
#include "precompiled.h"

#include <QtCore/QDebug>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QMetaObject>
#include <QtCore/QObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QSharedPointer>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtCore/QTimer>

#include <QtTest/QtTest>

#include <map>
#include <set>
#include <string>
#include <unordered_map>
