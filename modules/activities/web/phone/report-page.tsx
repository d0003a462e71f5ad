import { useState } from 'react'
import { useParams } from 'wouter'
import { newId } from '../../../../platform/ids/new-id.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { outbox } from '../../../../platform/ui/phone/outbox.ts'
import { Checks } from '../../../../platform/ui/phone/picks.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { EmptyState, ErrorState, KeptNote, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import { useDraft } from '../../../../platform/ui/phone/use-draft.ts'
import { useOutbox } from '../../../../platform/ui/phone/use-outbox.tsx'
import type { RecorderAnswer, ReportBody } from '../../contract.ts'
import { phoneWords } from '../../words-of-phone.ts'
import { FindDeputy } from './find-deputy.tsx'
import { emptyOpinion, OpinionLines, saidOpinions, type WrittenOpinion } from './opinion-lines.tsx'
import { Sent } from './sent.tsx'

interface Draft {
  id: string
  present: string[]
  guests: { personId: string; name: string }[]
  opinions: WrittenOpinion[]
}

/** A recorder's report: who came, what was said; kept on the phone and sent once, also after losing the network. */
export default function ReportPage() {
  const t = useWords(phoneWords)
  const { id } = useParams<{ id: string }>()
  const asked = useAsk<RecorderAnswer>('/api/v1/my/community-sessions', {}, { keep: true })
  const session = asked.data?.items.find((item) => item.activityId === id)
  if (session) return <Report session={session} keptAt={asked.keptAt} />
  return (
    <Screen title={t('activities.phone.report')} back="/">
      {asked.problem ? (
        <ErrorState problem={asked.problem} again={asked.again} />
      ) : asked.data ? (
        <EmptyState text={t('activities.phone.gone')} />
      ) : (
        <LoadingState />
      )}
    </Screen>
  )
}

function Report({ session, keptAt }: { session: RecorderAnswer['items'][number]; keptAt: string | null }) {
  const t = useWords(phoneWords)
  const came = session.roster.filter((line) => line.mark === 'present').map((line) => line.personId)
  const [draft, change, clear] = useDraft<Draft>(`report.${session.activityId}`, {
    id: newId(),
    present: came,
    guests: [],
    opinions: [emptyOpinion()],
  })
  const [sent, setSent] = useState<string | null>(null)
  const parcel = useOutbox().find((one) => one.id === (sent ?? draft.id))
  const named = [...session.roster.map(({ personId, name }) => ({ personId, name })), ...draft.guests]
  const opinions = saidOpinions(draft.opinions)
  const title = t('activities.phone.report-of', { community: session.community ?? '' })
  const send = () => {
    const body: ReportBody = {
      id: draft.id,
      present: draft.present.map((personId) => ({ personId })),
      opinions,
    }
    setSent(draft.id)
    clear()
    void outbox.put({
      id: draft.id,
      method: 'POST',
      path: `/api/v1/activities/${session.activityId}/report`,
      body,
      label: title,
    })
  }
  if (sent !== null && parcel) return <Sent title={title} parcel={parcel} next={t('activities.phone.what-next')} />
  return (
    <Screen
      title={title}
      back="/"
      action={
        <Button onPress={send}>
          {t('activities.phone.send', { present: draft.present.length, opinions: opinions.length })}
        </Button>
      }
    >
      <KeptNote at={keptAt} />
      <Checks
        label={t('activities.phone.who-came')}
        options={named.map(({ personId, name }) => ({ value: personId, label: name }))}
        values={draft.present}
        onChange={(present) => change({ present })}
      />
      <FindDeputy
        streetId={session.streetId}
        on={session.heldOn}
        known={named.map((one) => one.personId)}
        onAdd={(guest) => change({ guests: [...draft.guests, guest], present: [...draft.present, guest.personId] })}
      />
      <OpinionLines opinions={draft.opinions} onChange={(next) => change({ opinions: next })} />
    </Screen>
  )
}
