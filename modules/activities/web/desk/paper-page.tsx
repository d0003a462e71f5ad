import { Button } from 'antd'
import { useLocation, useParams } from 'wouter'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import type { DetailAnswer } from '../../contract.ts'
import { type PaperKind, paperBlocks } from '../../rules/paper-blocks.ts'
import { deskWords } from '../../words-of-desk.ts'
import './activities.css'
import { sayTitle } from './say-line.ts'

const PAPERS: readonly PaperKind[] = ['notice', 'sign-in', 'scheme']
type Block = ReturnType<typeof paperBlocks>[number]

/** Notice, sign-in sheet or scheme to be printed straight from the browser; the same words as the Word file. */
export default function PaperPage() {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  const { id = '', paper: asked } = useParams<{ id: string; paper: string }>()
  const [, go] = useLocation()
  const paper = PAPERS.find((one) => one === asked) ?? 'notice'
  const { data, problem, loading, again } = useAsk<DetailAnswer>(`/api/v1/activities/${id}`)
  if (loading) return <LoadingState />
  if (!data) return problem ? <ErrorState problem={problem} again={again} /> : null
  const title = `${sayTitle(data, language)} · ${t(`activities.paper.${paper}`)}`
  return (
    <>
      <PageHead
        title={title}
        actions={
          <>
            <Button onClick={() => go(`/activities/${id}`)}>{t('desk.list')}</Button>
            <PrintButton />
          </>
        }
      />
      <PrintArea title={title}>
        <div className="panel act-paper">
          {paperBlocks(paper, data, language).map((block) => (
            <PaperBlock key={JSON.stringify(block)} block={block} />
          ))}
        </div>
      </PrintArea>
    </>
  )
}

function PaperBlock({ block }: { block: Block }) {
  if (block.kind === 'heading') return <h2>{block.text}</h2>
  if (block.kind === 'names') {
    return (
      <p>
        <strong>{block.lead}</strong>
        {block.names.join('　')}
      </p>
    )
  }
  if (block.kind === 'paragraph') {
    return (
      <p>
        {block.lead && <strong>{block.lead}</strong>}
        {block.text}
      </p>
    )
  }
  return (
    <table className="act-paper-table">
      <thead>
        <tr>
          {block.columns.map((column) => (
            <th key={column.header} scope="col">
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row) => (
          <tr key={row[0]}>
            {block.columns.map((column, at) => (
              <td key={column.header}>{row[at]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
