import { useState } from 'react'
import { Link } from 'wouter'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDate, sayTenths } from '../../../../platform/ui/format.ts'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import type { DayAnswer } from '../../contract.ts'
import type { Speaker } from './speak.ts'

/** "Why don't I have points for that day?", answered while the deputy is on the telephone: choose the day, read the answer. */
export function DayWhy({ personId, speaker }: { personId: string; speaker: Speaker }) {
  const { t } = speaker
  const { language } = useLanguage()
  const [day, setDay] = useState<string | null>(null)
  const { data, problem, loading } = useAsk<DayAnswer>(day ? `/api/v1/duty/people/${personId}/days/${day}` : null)
  return (
    <section className="panel no-print" aria-label={t('day.title')} style={{ marginBottom: 16 }}>
      <h2>{t('day.title')}</h2>
      <DateInput
        value={day ?? ''}
        aria-label={t('day.pick')}
        onChange={(picked) => setDay(picked === '' ? null : picked)}
      />
      <div aria-live="polite">
        {day && loading && <LoadingState lines={2} />}
        {problem && <ErrorState problem={problem} />}
        {day && data && data.day === day && (
          <>
            <p>
              <strong>
                {sayDate(day, language, new Date().getFullYear())} · {t('day.sum', { n: sayTenths(data.tenths) })}
              </strong>
            </p>
            {data.findings.length === 0 && <p>{t('day.nothing')}</p>}
            <ul style={{ paddingLeft: 20 }}>
              {data.findings.map((finding) => (
                <Finding
                  key={finding.recordId ?? finding.activityId ?? finding.title}
                  finding={finding}
                  speaker={speaker}
                />
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}

function Finding({ finding, speaker }: { finding: DayAnswer['findings'][number]; speaker: Speaker }) {
  const { t } = speaker
  const { language } = useLanguage()
  const item = language === 'en' ? finding.itemNameEn : finding.itemName
  const clause = finding.clause ? `${finding.clause} ${item ?? ''}` : null
  return (
    <li>
      <StateTag
        kind={
          finding.why === 'earned'
            ? 'done'
            : finding.why.startsWith('state-sub') || finding.why === 'not-closed-yet'
              ? 'waiting'
              : 'stopped'
        }
      >
        {speaker.word('day', finding.why)}
      </StateTag>{' '}
      {finding.activityId ? (
        <Link href={`/activities/${finding.activityId}`}>{speaker.title(finding)}</Link>
      ) : (
        speaker.title(finding)
      )}
      {' · '}
      {speaker.kind(finding.kind)}
      {finding.mark && ` · ${speaker.word('mark', finding.mark)}`}
      {clause && ` · ${clause} ${sayTenths(finding.tenths)}`}
      {finding.cap &&
        ` · ${t('day.cap', { cap: sayTenths(finding.cap.tenths), used: sayTenths(finding.cap.usedBefore) })}`}
      {finding.reason && <div className="soft">{finding.reason}</div>}
      {finding.mayObject && finding.why !== 'earned' && <div className="soft">{t('day.may-object')}</div>}
    </li>
  )
}
