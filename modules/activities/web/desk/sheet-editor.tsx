import { Button } from 'antd'
import { type KeyboardEvent, useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { usePick, useWords } from '../../../../platform/ui/language.tsx'
import type { SheetAnswer, SheetRowAnswer } from '../../contract.ts'
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

const chosenOf = ({ personId, name, level, role }: SheetRowAnswer['roster'][number]): Chosen => ({
  personId,
  name,
  level,
  role,
})

/** The report of one community, entered by the street: initials and Enter, opinions line by line, Ctrl+Enter. */
export function SheetEditor({ row, day, onDone, onBack }: SheetEditorProps) {
  const t = useWords(deskWords)
  const pick = usePick()
  const why = useWhy()
  const toast = useToast()
  const [present, setPresent] = useState<Chosen[]>(() =>
    row.roster.filter((line) => line.mark === 'present').map(chosenOf),
  )
  const [opinions, setOpinions] = useState(() => (row.opinions.length > 0 ? row.opinions : [emptyOpinion()]))
  const report = useDeed('POST', `/api/v1/activities/${row.activityId}/report`, {
    done() {
      toast.say(t('desk.sheet.saved', { community: pick({ zh: row.community, en: row.communityEn }) }))
      onDone()
    },
  })
  const absent = row.roster.filter((line) => present.every((person) => person.personId !== line.personId))
  const save = () => {
    if (report.busy || !day.can.close.can) return
    const leave = absent.filter((line) => line.mark === 'leave').map((line) => line.personId)
    const said = present.map(({ personId, role }) => ({ personId, ...(role ? { role } : {}) }))
    void report.run({ id: newId(), present: said, leave, opinions: saidOpinions(opinions) })
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      save()
    } else if (event.key === 'Escape') onBack()
  }
  const blocked = why(day.can.close)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed in the fields within are caught here for all of them
    <div className="act-form" onKeyDown={press}>
      {absent.length > 0 && (
        <div className="act-line">
          <Button
            size="small"
            onClick={() => setPresent([...present, ...absent.filter((line) => line.mark !== 'leave').map(chosenOf)])}
          >
            {t('desk.mark.all')}
          </Button>
          {absent.map((line) => (
            <Button
              key={line.personId}
              size="small"
              type="dashed"
              onClick={() => setPresent([...present, chosenOf(line)])}
            >
              + {line.name}
              {line.mark === 'leave' && `（${t('activities.mark.leave')}）`}
            </Button>
          ))}
        </div>
      )}
      <PeoplePicker
        label={t('desk.people.present')}
        chosen={present}
        onChange={setPresent}
        on={day.heldOn}
        streetId={day.streetId}
        autoFocus
      />
      <OpinionEditor lines={opinions} onChange={setOpinions} />
      {blocked && <p className="soft">{blocked}</p>}
      <div className="act-line">
        <Button type="primary" loading={report.busy} disabled={blocked !== null} onClick={save}>
          {t('desk.sheet.save')}
        </Button>
        <Button onClick={onBack}>{t('desk.do.back')}</Button>
      </div>
    </div>
  )
}
