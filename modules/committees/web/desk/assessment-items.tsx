import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { AssessmentItemsAnswer } from '../../contract-years.ts'
import { DroppedItems } from './dropped-items.tsx'
import { useWorkSpeech } from './use-work-speech.ts'
import { DeedButton } from './work-deed.tsx'
import { WorkForm } from './work-form.tsx'

const OWN = ['meetings', 'minutes', 'vacancies', 'findings', 'honours', 'year_papers', 'sentence'] as const

interface FiguresOfYear {
  figures: { number: number; name: { zh: string; en: string } }[]
}

type Item = AssessmentItemsAnswer['items'][number]

interface AssessmentItemsProps {
  readonly answer: AssessmentItemsAnswer
  readonly streetId: number
  /** Items of the year taken off while the page lay open. */
  readonly dropped: readonly Item[]
  onDropped(items: readonly Item[]): void
}

/** The district sets a year's items: what is asked, and where the evidence comes from. */
export function AssessmentItems({ answer, streetId, dropped, onDropped }: AssessmentItemsProps) {
  const { t, gloss, name } = useWorkSpeech()
  const figures = useAsk<FiguresOfYear>(streetId === 0 ? null : `/api/v1/years/${answer.year}/streets/${streetId}`)
  const choices = [
    ...OWN.map((one) => ({ value: one as string, label: name('years.evidence', one) })),
    ...(figures.data?.figures ?? []).map((figure) => ({
      value: `figure:${figure.number}`,
      label: gloss(figure.name.zh, figure.name.en),
    })),
  ]
  const standing = new Set(answer.items.map(({ itemId }) => itemId))
  const drop = (item: Item) =>
    onDropped([...dropped.filter(({ itemId }) => itemId !== item.itemId), { ...item, version: item.version + 1 }])
  const next = Math.max(0, ...answer.items.map(({ position }) => position)) + 1
  return (
    <section className="panel no-print" aria-label={t('sheet.items')}>
      <h2>{t('sheet.items')}</h2>
      <ul className="work-list">
        {answer.items.map((item) => (
          <li key={item.itemId}>
            <span className="work-deeds">
              <span className="tabular">{item.position}.</span>
              <span>{gloss(item.words, item.wordsEn)}</span>
              <span className="soft">
                {choices.find(({ value }) => value === item.evidence)?.label ?? item.evidence}
              </span>
              {item.atLeast !== null && <span className="soft">{t('sheet.at-least', { n: item.atLeast })}</span>}
              <DeedButton
                path={`/api/v1/assessment/items/${item.itemId}/drop`}
                body={{ version: item.version }}
                can={item.can.drop}
                text={t('sheet.drop')}
                onDone={() => drop(item)}
              />
            </span>
          </li>
        ))}
      </ul>
      <DroppedItems items={dropped.filter(({ year, itemId }) => year === answer.year && !standing.has(itemId))} />
      <WorkForm
        key={next}
        title={t('sheet.add')}
        path="/api/v1/assessment/items"
        withId
        fields={[
          { name: 'position', label: 'years.position', kind: 'number', width: '80px' },
          { name: 'words', label: 'years.item', kind: 'text', max: 300, width: '420px' },
          { name: 'evidence', label: 'years.evidence', kind: 'choice', width: '260px', choices },
          { name: 'atLeast', label: 'years.at-least', kind: 'number', width: '110px', optional: true },
          { name: 'wordsEn', label: 'years.item-en', kind: 'text', max: 600, width: '420px', optional: true },
        ]}
        fixed={{ year: answer.year }}
        initial={{ position: String(next) }}
        submit={t('sheet.add')}
      />
    </section>
  )
}
