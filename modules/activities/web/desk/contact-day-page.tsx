import { Button, Checkbox } from 'antd'
import { useLocation, useParams } from 'wouter'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { inBrackets } from '../../../../platform/ui/desk/say-signs.ts'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import type { SheetAnswer } from '../../contract.ts'
import { deskWords } from '../../words-of-desk.ts'
import './activities.css'
import { copyText } from './activity-papers.tsx'
import { SheetActions } from './sheet-actions.tsx'
import { SheetMessages } from './sheet-messages.tsx'
import { SheetRow } from './sheet-row.tsx'
import { StateOf } from './state-of.tsx'
import { today } from './today.ts'
import { type SheetWalk, useSheetWalk } from './use-sheet-walk.ts'

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
  const { language } = useLanguage()
  const toast = useToast()
  const early = sheet.heldOn > today() ? t('desk.sheet.remind-early') : null
  const remind = () => {
    if (early) toast.warn(early)
    else void copyText(sheet.reminder).then(() => toast.say(t('desk.sheet.reminded')))
  }
  const walk = useSheetWalk(sheet, remind)
  const street = usePick()({ zh: sheet.street, en: sheet.streetEn })
  return (
    <>
      <div className="act-line no-print act-bar">
        <Checkbox checked={walk.onlyMissing} onChange={(event) => walk.setOnlyMissing(event.target.checked)}>
          {t('desk.sheet.only-missing')}
          {inBrackets(sheet.totals.missing, language)}
        </Checkbox>
        <ReasonedButton size="small" why={early} onClick={remind}>
          {t('desk.sheet.remind')}
        </ReasonedButton>
        {sheet.can.change.can && <span className="soft">{t('desk.sheet.keys')}</span>}
      </div>
      {sheet.can.change.can && <SheetMessages sheet={sheet} />}
      <PrintArea title={`${street} ${sayDate(sheet.heldOn, language, 0)} ${t('desk.sheet')}`}>
        <Table sheet={sheet} walk={walk} />
      </PrintArea>
    </>
  )
}

function Table({ sheet, walk }: { sheet: SheetAnswer; walk: SheetWalk }) {
  const t = useWords(deskWords)
  const { sessions, named, present, leave, opinions } = sheet.totals
  return (
    <table className="act-sheet" aria-label={t('desk.sheet')}>
      <thead>
        <tr>
          {(['community', 'state', 'people', 'opinions'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`desk.sheet.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {walk.rows.map((row) => (
          <SheetRow
            key={row.activityId}
            row={row}
            day={sheet}
            current={row === walk.current}
            open={walk.opened?.activityId === row.activityId ? walk.opened.what : null}
            onOpen={(what) => walk.open(row, what)}
            onDone={() => walk.goOn(row.activityId)}
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
  )
}
