import { newId } from '../../../../platform/ids/new-id.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { TextArea } from '../../../../platform/ui/phone/fields.tsx'
import { Tabs } from '../../../../platform/ui/phone/shows.tsx'
import { phoneWords } from '../../words-of-phone.ts'

export interface WrittenOpinion {
  id: string
  words: string
  reach: 'community' | 'street' | 'district' | 'higher'
}

/** A line to write in; left empty it is no opinion. */
export function emptyOpinion(): WrittenOpinion {
  return { id: newId(), words: '', reach: 'community' }
}

/** The lines that say something, as the house takes them. */
export function saidOpinions(opinions: readonly WrittenOpinion[]): WrittenOpinion[] {
  return opinions
    .map((opinion) => ({ ...opinion, words: opinion.words.trim() }))
    .filter((opinion) => opinion.words !== '')
}

const REACHES = ['community', 'street', 'district', 'higher'] as const

/** Opinions heard, one matter each, with how far it reaches; most concern the own community. */
export function OpinionLines({
  opinions,
  onChange,
}: {
  opinions: readonly WrittenOpinion[]
  onChange: (next: WrittenOpinion[]) => void
}) {
  const t = useWords(phoneWords)
  const put = (id: string, part: Partial<WrittenOpinion>) =>
    onChange(opinions.map((one) => (one.id === id ? { ...one, ...part } : one)))
  return (
    <section className="screen-group">
      <h2>{t('activities.phone.what-was-said')}</h2>
      {opinions.map((opinion, place) => (
        <div key={opinion.id} className="stack">
          <TextArea
            label={t('activities.phone.opinion', { n: place + 1 })}
            hint={t('activities.phone.opinion-hint')}
            value={opinion.words}
            maxLength={2000}
            rows={3}
            onChange={(words) => put(opinion.id, { words })}
          />
          <p className="soft" aria-hidden="true">
            {t('activities.phone.reach')}
          </p>
          <Tabs
            label={t('activities.phone.reach')}
            tabs={REACHES.map((key) => ({ key, text: t(`activities.phone.reach.${key}`) }))}
            value={opinion.reach}
            onChange={(reach) => put(opinion.id, { reach })}
          />
        </div>
      ))}
      <Button look="quiet" onPress={() => onChange([...opinions, emptyOpinion()])}>
        {t('activities.phone.one-more')}
      </Button>
    </section>
  )
}
