import { useState } from 'react'
import { useParams } from 'wouter'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Badge, Card, List, Notice, Progress, Row } from '../../../../platform/ui/phone/shows.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { useToast } from '../../../../platform/ui/phone/toast.tsx'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import type { SheetAnswer } from '../../contract.ts'
import { phoneWords } from '../../words-of-phone.ts'

/** A contact-day morning on the street: which communities have not reported, and the words to remind them. */
export default function ContactDayPage() {
  const t = useWords(phoneWords)
  const { language } = useLanguage()
  const { id } = useParams<{ id: string }>()
  const asked = useAsk<SheetAnswer>(`/api/v1/contact-days/${id}`)
  const sheet = asked.data
  if (!sheet) {
    return (
      <Screen title={t('activities.phone.contact-day')} back="/">
        {asked.problem ? <ErrorState problem={asked.problem} again={asked.again} /> : <LoadingState />}
      </Screen>
    )
  }
  const { reported, sessions, missing } = sheet.totals
  return (
    <Screen
      title={t('activities.phone.contact-day')}
      back="/"
      action={missing > 0 && sheet.can.change.can ? <Remind text={sheet.reminder} /> : undefined}
    >
      <Card title={sayDate(sheet.heldOn, language)}>
        <Progress
          label={t('activities.phone.reported-of', { n: reported, of: sessions })}
          value={reported}
          of={sessions}
        />
      </Card>
      <Communities rows={sheet.rows} />
      <p className="soft">{t('activities.phone.close-at-desk')}</p>
    </Screen>
  )
}

/** Those missing first. */
function Communities({ rows }: { rows: SheetAnswer['rows'] }) {
  const t = useWords(phoneWords)
  const pick = usePick()
  const sorted = [...rows].sort((one, other) => Number(other.missing) - Number(one.missing))
  return (
    <List label={t('activities.phone.sessions')}>
      {sorted.map((row) => (
        <Row
          key={row.activityId}
          title={pick({ zh: row.community, en: row.communityEn })}
          sub={
            row.missing
              ? row.recorder
              : t('activities.phone.came-and-said', { present: row.present, opinions: row.opinions.length })
          }
          end={
            <Badge kind={row.state === 'cancelled' ? 'stopped' : row.missing ? 'soon' : 'done'}>
              {t(
                row.state === 'cancelled'
                  ? 'activities.phone.cancelled'
                  : row.missing
                    ? 'activities.phone.to-report'
                    : 'activities.phone.reported',
              )}
            </Badge>
          }
        />
      ))}
    </List>
  )
}

/** Copies the reminder for the recorders' group; where a browser does not allow it, shows the text to be copied by hand. */
function Remind({ text }: { text: string }) {
  const t = useWords(phoneWords)
  const toast = useToast()
  const [shown, setShown] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      toast.say(t('activities.phone.reminder-copied'))
    } catch {
      setShown(true)
    }
  }
  return (
    <>
      {shown && (
        <Notice>
          <p>{text}</p>
        </Notice>
      )}
      <Button onPress={() => void copy()}>{t('activities.phone.copy-reminder')}</Button>
    </>
  )
}
