import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { useMe } from '../../../../platform/ui/me.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Badge, Card, Notice } from '../../../../platform/ui/phone/shows.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { useAsk, useDeed } from '../../../../platform/ui/phone/use-ask.ts'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import type { ObjectionRow, ObjectionsAnswer } from '../../contract.ts'
import { phoneWords } from '../../words-of-phone.ts'

/** What I objected to: those being verified with the day of their answer, then the decided ones with what was decided. */
export default function ObjectionsPage() {
  const t = useWords(phoneWords)
  const me = useMe()
  const path = '/api/v1/duty/objections'
  const waiting = useAsk<ObjectionsAnswer>(path, { personId: me.person.id, waiting: true })
  const decided = useAsk<ObjectionsAnswer>(path, { personId: me.person.id, waiting: false })
  const problem = waiting.problem ?? decided.problem
  const again = () => {
    waiting.again()
    decided.again()
  }
  const known = waiting.data && decided.data
  const rows = known ? [...known.items, ...(waiting.data?.items ?? [])] : []
  rows.sort((one, other) => (one.openedAt < other.openedAt ? 1 : -1))
  return (
    <Screen title={t('duty.phone.objections')} back="/mine">
      {problem && !known && <ErrorState problem={problem} again={again} />}
      {!known && !problem && <LoadingState />}
      {known && rows.length === 0 && <EmptyState text={t('duty.phone.no-objections')} />}
      {rows.map((row) => (
        <OneObjection key={row.objectionId} row={row} onDone={again} />
      ))}
    </Screen>
  )
}

function OneObjection({ row, onDone }: { row: ObjectionRow; onDone: () => void }) {
  const t = useWords(phoneWords)
  const pick = usePick()
  const { language } = useLanguage()
  const sayProblem = useSayProblem()
  const back = useDeed<{ version: number }>('POST', `/api/v1/duty/objections/${row.objectionId}/withdraw`)
  const open = row.state === 'open' || row.state === 'verifying'
  const title = pick({ zh: row.title ?? '', en: row.titleEn })
  return (
    <Card title={title === '' ? t('duty.phone.miss') : title}>
      {row.doneOn && <p className="tabular">{sayDate(row.doneOn, language)}</p>}
      <p>
        <Badge kind={open ? 'going' : row.state === 'withdrawn' ? 'stopped' : 'done'}>
          {open
            ? t('duty.phone.answer-by', { day: sayDate(row.dueOn, language) })
            : t(row.state === 'withdrawn' ? 'duty.phone.state.withdrawn' : 'duty.phone.decided')}
        </Badge>
      </p>
      {open && row.dueProvisional && <p className="soft">{t('duty.phone.provisional')}</p>}
      <p className="soft">{row.words}</p>
      {row.decision && <p>{t('duty.phone.decision', { words: row.decision })}</p>}
      {back.problem && <Notice kind="late" alert title={sayProblem(back.problem, 'write')} />}
      {row.can.withdraw.can && (
        <Button
          look="quiet"
          busy={back.busy}
          onPress={() => void back.run({ version: row.version }).then((done) => done && onDone())}
        >
          {t('duty.phone.objection-back')}
        </Button>
      )}
    </Card>
  )
}
