import { inBrackets } from '../../../../platform/ui/desk/say-signs.ts'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { sayInstant } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import type { SheetAnswer, SheetRowAnswer } from '../../contract.ts'
import { deskWords } from '../../words-of-desk.ts'
import { Cancel } from './activity-actions.tsx'
import { OpinionList } from './activity-opinions.tsx'
import { LevelNote } from './people-picker.tsx'
import { SheetEditor } from './sheet-editor.tsx'

interface SheetRowProps {
  row: SheetRowAnswer
  day: SheetAnswer
  current: boolean
  open: 'edit' | 'not-held' | null
  onOpen(what: 'edit' | 'not-held' | null): void
  onDone(): void
}

/** One community: heard from or not, who came, what was said; the editor opens beneath it. */
export function SheetRow({ row, day, current, open, onOpen, onDone }: SheetRowProps) {
  const pick = usePick()
  const t = useWords(deskWords)
  const name = pick({ zh: row.community, en: row.communityEn })
  const editable = day.can.change.can && row.state !== 'cancelled'
  return (
    <>
      <tr id={`row-${row.activityId}`} aria-current={current ? 'true' : undefined}>
        <td>
          {editable ? (
            <button
              type="button"
              className="act-open"
              aria-expanded={open !== null}
              onClick={() => onOpen(open === null ? 'edit' : null)}
            >
              {name}
            </button>
          ) : (
            name
          )}
          <div className="soft">
            {row.recorder ? t('desk.sheet.recorder', { name: row.recorder }) : t('desk.sheet.no-recorder')}
          </div>
        </td>
        <td>
          <Heard row={row} />
        </td>
        <td>
          <People row={row} />
        </td>
        <td>{row.opinions.length === 0 ? <span className="soft">—</span> : <OpinionList opinions={row.opinions} />}</td>
      </tr>
      {open !== null && (
        <tr className="no-print">
          <td colSpan={4}>
            {open === 'not-held' ? (
              <Cancel id={row.activityId} version={row.version} onDone={onDone} onBack={() => onOpen(null)} />
            ) : (
              <SheetEditor key={row.activityId} row={row} day={day} onDone={onDone} onBack={() => onOpen(null)} />
            )}
          </td>
        </tr>
      )}
    </>
  )
}

function Heard({ row }: { row: SheetRowAnswer }) {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  if (row.state === 'cancelled') {
    return (
      <>
        <StateTag kind="stopped">{t('desk.sheet.not-held')}</StateTag>
        <div className="soft">{row.cancelledReason}</div>
      </>
    )
  }
  if (row.missing) return <StateTag kind="soon">{t('desk.sheet.missing')}</StateTag>
  if (row.reportedAt === null) return <StateTag kind="done">{t('desk.sheet.by-street')}</StateTag>
  return (
    <>
      <StateTag kind="done">{t('desk.sheet.reported')}</StateTag>
      <div className="soft">
        {row.reportedByName} {sayInstant(row.reportedAt, language)}
      </div>
    </>
  )
}

function People({ row }: { row: SheetRowAnswer }) {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  if (row.roster.length === 0) return <span className="soft">—</span>
  return (
    <>
      <div className="soft tabular">
        {t('desk.count.named', { n: row.named })} · {t('desk.count.present', { n: row.present })}
        {row.leave > 0 && ` · ${t('desk.count.leave', { n: row.leave })}`}
      </div>
      {row.roster.map((line) => (
        <span key={line.personId} style={{ marginInlineEnd: 12 }} className={line.mark === 'present' ? '' : 'soft'}>
          {line.name}
          {line.mark !== 'present' &&
            (line.mark !== 'due' || !row.missing) &&
            inBrackets(t(`activities.mark.${line.mark}`), language)}
          {line.level !== 'district' && ' '}
          <LevelNote level={line.level} />
        </span>
      ))}
    </>
  )
}
