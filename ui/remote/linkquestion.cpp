#include "ui/remote/linkquestion.h"

#include "console/state/offer.h"
#include "ui/text/lefttoright.h"
#include "ui/text/tasksummary.h"
#include "ui/theme/glyph.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QString questionFor(const RemoteRequest &request)
{
    switch (request.kind) {
    case RemoteRequest::Kind::Accept:
        return LinkQuestion::tr("A link asks you to accept an offer.");
    case RemoteRequest::Kind::Reject:
        return LinkQuestion::tr("A link asks you to reject an offer.");
    case RemoteRequest::Kind::Activity:
        return LinkQuestion::tr("A link asks to set your status to “%1”.").arg(request.argument);
    case RemoteRequest::Kind::Show:
    case RemoteRequest::Kind::Status:
    case RemoteRequest::Kind::Link:
        break;
    }
    return {};
}

QString buttonFor(const RemoteRequest &request)
{
    if (request.kind == RemoteRequest::Kind::Accept)
        return LinkQuestion::tr("&Accept");
    return request.kind == RemoteRequest::Kind::Reject ? LinkQuestion::tr("&Reject") : LinkQuestion::tr("&Set Status");
}

} // namespace

QString aboutOffer(const Offer &offer)
{
    if (!offer.task)
        return {};
    const TaskSummary summary = summaryOf(*offer.task);
    QStringList parts{ summary.who, summary.address.isEmpty() ? QString() : leftToRight(summary.address), summary.what,
        offer.task->queueName };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

LinkQuestion::LinkQuestion(const RemoteRequest &request, const QString &about, QWidget *parent)
    : QMessageBox(parent)
{
    setObjectName(u"linkQuestion"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::NonModal);
    setIconPixmap(glyphIcon(Glyph::Link).pixmap(32, 32));
    setWindowTitle(tr("Link"));
    setTextFormat(Qt::PlainText);
    const QString question = questionFor(request);
    setText(about.isEmpty() ? question : QString(question + u"\n\n"_s + about));
    setInformativeText(tr("Links can come from anywhere. Agree only if you expected this one."));
    QPushButton *agree = addButton(buttonFor(request), QMessageBox::AcceptRole);
    agree->setAutoDefault(false);
    setDefaultButton(addButton(tr("&Ignore"), QMessageBox::RejectRole));
    setEscapeButton(static_cast<QAbstractButton *>(defaultButton()));
    connect(agree, &QPushButton::clicked, this, [this, request] { emit agreed(request); });
}
