import { Segmented } from 'antd'
import { useState } from 'react'
import { Link, useParams, useSearchParams } from 'wouter'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk, useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { usePick } from '../../../../platform/ui/language.tsx'
import { QrCode } from '../../../../platform/ui/qr-code.tsx'
import type { SheetAnswer } from '../../contract-codes.ts'
import './opinions.css'
import './opinions-paper.css'
import { type Speaker, useSpeaker } from './speak.ts'

type Size = 'poster' | 'cards'

/** The sheets to put up: one code large on an A4 page, or four A6 cards to cut; nothing else of the page is printed. */
export default function SheetsPage() {
  const speaker = useSpeaker()
  const { t } = speaker
  const { codeId } = useParams<{ codeId?: string }>()
  const [search] = useSearchParams()
  const [size, setSize] = useState<Size>('poster')
  const one = useAsk<SheetAnswer>(codeId ? `/api/v1/opinions/codes/${codeId}/sheet` : null)
  const many = useRows<SheetAnswer>(codeId ? null : '/api/v1/opinions/code-sheets', {
    ...{ streetId: search.get('street'), kind: search.get('kind') },
  })
  const loading = codeId ? one.loading : many.loading
  const problem = codeId ? one.problem : many.problem
  const sheets = codeId ? (one.data ? [one.data] : []) : many.rows
  return (
    <>
      <PageHead
        title={t('op.sheets.title')}
        actions={
          <>
            <Link href="/opinion-codes">{t('op.sheets.back')}</Link>
            <Segmented<Size>
              aria-label={t('op.sheets.size')}
              value={size}
              options={(['poster', 'cards'] as const).map((value) => ({ value, label: t(`op.sheets.${value}`) }))}
              onChange={setSize}
            />
            <PrintButton />
          </>
        }
      />
      {loading && <LoadingState />}
      {problem && sheets.length === 0 && <ErrorState problem={problem} />}
      {!loading && !problem && sheets.length === 0 && <EmptyState text={t('op.sheets.none')} />}
      {sheets.length > 0 && (
        <section
          className={size === 'cards' ? 'print-area op-sheets op-sheets-cards' : 'print-area op-sheets'}
          aria-label={t('op.sheets.title')}
        >
          {sheets.flatMap((sheet) =>
            // A single code fills its page: four of the same to cut.
            (size === 'cards' && codeId ? [1, 2, 3, 4] : [1]).map((copy) => (
              <Sheet key={`${sheet.codeId} ${copy}`} sheet={sheet} speaker={speaker} />
            )),
          )}
        </section>
      )}
      {many.more && <MoreRows listed={many.rows.length} more={many.more} loading={many.moreLoading} />}
    </>
  )
}

/** Like a notice on a community board: who, when, where, one large code, and what the contact data is for. */
function Sheet({ sheet, speaker: { t } }: { sheet: SheetAnswer; speaker: Speaker }) {
  const pick = usePick()
  return (
    <article className="op-sheet" aria-label={pick(sheet.title)}>
      <h2>{pick(sheet.title)}</h2>
      <div className="op-sheet-code">
        <QrCode text={sheet.address} label={t('op.sheets.scan')} />
        <p className="op-sheet-scan">{sheet.revoked ? t('op.sheets.revoked') : t('op.sheets.scan')}</p>
      </div>
      <ul>
        {sheet.lines.map((line) => (
          <li key={line.what}>{pick(line.words)}</li>
        ))}
      </ul>
      <p className="op-sheet-small">{t('op.sheets.or', { code: sheet.token })}</p>
    </article>
  )
}
