#include "router/carrier/phonenetwork.h"

namespace router {

RecordingId PhoneNetwork::record(PhoneRecording draft)
{
    draft.id = makeId<RecordingId>();
    draft.createdAt = draft.updatedAt = draft.runsSince = m_now;
    const PhoneRecording &begun = m_recordings.add(std::move(draft));
    if (auto notice = recordingNotice(begun, m_account, m_now))
        m_notices.append(*std::move(notice));
    return begun.id;
}

void PhoneNetwork::setStatus(RecordingId id, RecordingStatus status)
{
    PhoneRecording *recording = m_recordings.edit(id);
    if (!recording || recording->hasEnded() || recording->status == status)
        return;
    recording->recorded = recording->length(m_now);
    recording->runsSince = recording->updatedAt = m_now;
    recording->status = status;
    if (auto notice = recordingNotice(*recording, m_account, m_now); notice && recording->hasEnded())
        m_notices.append(*std::move(notice));
}

void PhoneNetwork::stopRecordings(CallId call, ConferenceId conference)
{
    for (const auto &[serial, recording] : m_recordings.inOrder()) {
        if (!recording.hasEnded() && recording.call == call && recording.conference == conference)
            setStatus(recording.id, RecordingStatus::Completed);
    }
}

} // namespace router
