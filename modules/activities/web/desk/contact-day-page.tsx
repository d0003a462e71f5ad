import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { useKeys } from '../../../../platform/ui/desk/use-keys.ts'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import type { SheetAnswer } from '../../contract.ts'
import { deskWords } from '../../words-of-desk.ts'
import './activities.css'
import { copyText } from './activity-papers.tsx'
import { SheetActions } from './sheet-actions.tsx'
import { SheetRow } from './sheet-row.tsx'
import { StateOf } from './state-of.tsx'

/** What is open beneath a row of the sheet. */
type Open = { activityId: string; what: 'edit' | 'not-held' } | null

/** The whole contact-day morning of a street on one page: a row a community, walked and filled in by keyboard. */
export default function ContactDayPage() {
  const t = useWords(deskWords)
  const pick = usePick()
  const { language } = useLanguage()
  const { id = '' } = useParams<{ id: string }>()
  const [, go] = useLocation()
  const { data, problem, loading, again } = useAsk<SheetAnswer>(`/api/v1/contact-days/${id}`)
  if (loading) return <LoadingState lines={10} />
  if (!data) return problem ? <ErrorState problem={problem} again={again} /> : null
  return (
    <>
      <PageHead
        title={`${pick({ zh: data.street, en: data.streetEn })} · ${t('desk.sheet')}`}
        sub={
          <>
            {sayDate(data.heldOn, language, 0)} <StateOf state={data.state} heldOn={data.heldOn} />
          </>
        }
        actions={
          <>
            <Button onClick={() => go('/contact-days')}>{t('desk.days')}</Button>
            <PrintButton />
            <SheetActions sheet={data} />
          </>
        }
      />
      <Sheet sheet={data} />
    </>
  )
}

function Sheet({ sheet }: { sheet: SheetAnswer }) {
  const t = useWords(deskWords)
  const toast = useToast()
  const [onlyMissing, setOnlyMissing] = useState(false)
  const [at, setAt] = useState(0)
  const [open, setOpen] = useState<Open>(null)
  const rows = onlyMissing ? sheet.rows.filter((row) => row.missing || row.activityId === open?.activityId) : sheet.rows
  const current = rows[Math.min(at, rows.length - 1)]
  const editable = sheet.can.change.can
  const remind = () => void copyText(sheet.reminder).then(() => toast.say(t('desk.sheet.reminded')))
  const step = (by: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, at + by))
    setAt(next)
    document.getElementById(`row-${rows[next]?.activityId}`)?.scrollIntoView({ block: 'nearest' })
  }
  const show = (what: 'edit' | 'not-held') => {
    if (editable && current && current.state !== 'cancelled') setOpen({ activityId: current.activityId, what })
  }
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    // biome-ignore lint/correctness/noComponentHookFactories: the name of a key, not a component
    Enter: (event) => {
      // Enter on a button or link belongs to it.
      if (event.target instanceof HTMLElement && event.target.closest('button, a')) return
      event.preventDefault()
      show('edit')
    },
    n: (event) => {
      event.preventDefault()
      show('not-held')
    },
    r: remind,
    // biome-ignore lint/correctness/noComponentHookFactories: the name of a key, not a component
    Escape: () => setOpen(null),
  })
  /** After a community is done: on to the next one nobody has heard from. */
  const goOn = (done: string) => {
    const from = sheet.rows.findIndex((row) => row.activityId === done)
    const later = [...sheet.rows.slice(from + 1), ...sheet.rows.slice(0, from)].find((row) => row.missing)
    setOpen(later ? { activityId: later.activityId, what: 'edit' } : null)
    if (later)
      setAt(
        Math.max(
          0,
          rows.findIndex((row) => row.activityId === later.activityId),
        ),
      )
  }
  const { sessions, named, present, leave, opinions } = sheet.totals
  return (
    <>
      <div className="act-line no-print" style={{ marginBottom: 12 }}>
        <Checkbox checked={onlyMissing} onChange={(event) => setOnlyMissing(event.target.checked)}>
          {t('desk.sheet.only-missing')}（{sheet.totals.missing}）
        </Checkbox>
        <Button size="small" onClick={remind}>
          {t('desk.sheet.remind')}
        </Button>
        {editable && <span className="soft">{t('desk.sheet.keys')}</span>}
      </div>
      <PrintArea title={t('desk.sheet')}>
        <table className="act-sheet" aria-label={t('desk.sheet')}>
          <thead>
            <tr>
              <th scope="col">{t('desk.sheet.community')}</th>
              <th scope="col">{t('desk.sheet.state')}</th>
              <th scope="col">{t('desk.sheet.people')}</th>
              <th scope="col">{t('desk.sheet.opinions')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <SheetRow
                key={row.activityId}
                row={row}
                day={sheet}
                current={index === Math.min(at, rows.length - 1)}
                open={open?.activityId === row.activityId ? open.what : null}
                onOpen={(what) => {
                  setAt(index)
                  setOpen(what === null ? null : { activityId: row.activityId, what })
                }}
                onDone={() => goOn(row.activityId)}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td colSpan={4} className="tabular">
                {t('desk.sheet.total', { sessions, named, present, leave, opinions })}
              </td>
            </tr>
          </tfoot>
        </table>
      </PrintArea>
    </>
  )
}
