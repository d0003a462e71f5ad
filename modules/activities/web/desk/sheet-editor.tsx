import { Button } from 'antd'
import { type KeyboardEvent, useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import { inBrackets } from '../../../../platform/ui/desk/say-signs.ts'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import type { RosterLineAnswer, SheetAnswer, SheetRowAnswer } from '../../contract.ts'
import { deskWords } from '../../words-of-desk.ts'
import { useWhy } from './activity-actions.tsx'
import { emptyOpinion, OpinionEditor, saidOpinions } from './opinion-editor.tsx'
import { type Chosen, PeoplePicker } from './people-picker.tsx'

interface SheetEditorProps {
  row: SheetRowAnswer
  day: SheetAnswer
  onDone(): void
  onBack(): void
}

const chosenOf = ({ personId, name, level, role }: RosterLineAnswer): Chosen => ({ personId, name, level, role })

/** The report of one community as it is being entered by the street. */
function useReport({ row, onDone }: SheetEditorProps) {
  const t = useWords(deskWords)
  const pick = usePick()
  const toast = useToast()
  const came = row.roster.filter((line) => line.mark === 'present')
  const [present, setPresent] = useState<Chosen[]>(() => came.map(chosenOf))
  const [opinions, setOpinions] = useState(() => (row.opinions.length > 0 ? row.opinions : [emptyOpinion()]))
  const report = useDeed('POST', `/api/v1/activities/${row.activityId}/report`, {
    done() {
      toast.say(t('desk.sheet.saved', { community: pick({ zh: row.community, en: row.communityEn }) }))
      onDone()
    },
  })
  const absent = row.roster.filter((line) => present.every((person) => person.personId !== line.personId))
  const save = () => {
    if (report.busy) return
    const leave = absent.filter((line) => line.mark === 'leave').map((line) => line.personId)
    const said = present.map(({ personId, role }) => ({ personId, ...(role ? { role } : {}) }))
    void report.run({ id: newId(), present: said, leave, opinions: saidOpinions(opinions) })
  }
  return { present, setPresent, opinions, setOpinions, absent, save, busy: report.busy }
}

/** One community, entered by the street: initials and Enter, opinions line by line, Ctrl+Enter. */
export function SheetEditor(props: SheetEditorProps) {
  const { day, onBack } = props
  const t = useWords(deskWords)
  const blocked = useWhy()(day.can.close)
  const report = useReport(props)
  const [called, setCalled] = useState(0)
  const expected = report.absent.filter((line) => line.mark !== 'leave')
  const come = (lines: readonly RosterLineAnswer[]) => report.setPresent([...report.present, ...lines.map(chosenOf)])
  const emptyEnter =
    report.present.length === 0 && expected.length > 0
      ? { what: t('desk.people.enter-due', { n: expected.length }), run: () => come(expected) }
      : { what: t('desk.people.enter-on'), run: () => setCalled(called + 1) }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      if (blocked === null) report.save()
    } else if (event.key === 'Escape') onBack()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed in the fields within are caught here for all of them
    <div className="act-form" onKeyDown={press}>
      <Due lines={report.absent} onCame={come} />
      <PeoplePicker
        label={t('desk.people.present')}
        chosen={report.present}
        onChange={report.setPresent}
        on={day.heldOn}
        streetId={day.streetId}
        autoFocus
        emptyEnter={emptyEnter}
      />
      <OpinionEditor lines={report.opinions} onChange={report.setOpinions} called={called} />
      {blocked && <p className="soft">{blocked}</p>}
      <div className="act-line">
        <Button type="primary" loading={report.busy} disabled={blocked !== null} onClick={report.save}>
          {t('desk.sheet.save')}
        </Button>
        <Button onClick={onBack}>{t('desk.do.back')}</Button>
      </div>
    </div>
  )
}

/** Those due and not yet present: one press each, or all of them. */
function Due({
  lines,
  onCame,
}: {
  lines: readonly RosterLineAnswer[]
  onCame(lines: readonly RosterLineAnswer[]): void
}) {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  if (lines.length === 0) return null
  return (
    <div className="act-line">
      <Button size="small" onClick={() => onCame(lines.filter((line) => line.mark !== 'leave'))}>
        {t('desk.mark.all')}
      </Button>
      {lines.map((line) => (
        <Button key={line.personId} size="small" type="dashed" onClick={() => onCame([line])}>
          + {line.name}
          {line.mark === 'leave' && inBrackets(t('activities.mark.leave'), language)}
        </Button>
      ))}
    </div>
  )
}
