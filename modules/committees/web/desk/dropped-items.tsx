import type { AssessmentItemsAnswer } from '../../contract-years.ts'
import { useWorkSpeech } from './use-work-speech.ts'
import { DeedButton } from './work-deed.tsx'

type Item = AssessmentItemsAnswer['items'][number]

/** Items taken off while the page lay open, each to be put back in its place. */
export function DroppedItems({ items }: { items: readonly Item[] }) {
  const { t, gloss } = useWorkSpeech()
  if (items.length === 0) return null
  return (
    <section aria-label={t('sheet.dropped')}>
      <h3>{t('sheet.dropped')}</h3>
      <ul className="work-list">
        {items.map((item) => (
          <li key={item.itemId}>
            <span className="work-deeds">
              <span className="tabular">{item.position}.</span>
              <span>{gloss(item.words, item.wordsEn)}</span>
              <DeedButton
                path={`/api/v1/assessment/items/${item.itemId}/put-back`}
                body={{ version: item.version }}
                can={item.can.drop}
                text={t('sheet.put-back')}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
