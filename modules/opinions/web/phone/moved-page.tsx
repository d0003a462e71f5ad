import { useWords } from '../../../../platform/ui/language.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { markNewsRead, newsKey } from '../../../../platform/ui/phone/read-news.ts'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { EmptyState, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { phoneWords } from '../../words-of-phone.ts'
import { ItemRows } from './item-rows.tsx'
import { useItemNews } from './use-item-news.ts'

/** What moved with one's items since they were opened on this phone: read one by one, or all at once. */
export default function MovedPage() {
  const t = useWords(phoneWords)
  const { known, moved } = useItemNews(true)
  const readAll = () => markNewsRead(moved.map((item) => newsKey(item.itemId, item.version)))
  const title = t('opinions.phone.news-moved')
  return (
    <Screen
      title={title}
      back="/"
      action={moved.length > 0 ? <Button onPress={readAll}>{t('opinions.phone.news-seen')}</Button> : undefined}
    >
      {!known && <LoadingState />}
      {known && moved.length === 0 && <EmptyState text={t('opinions.phone.news-none')} />}
      {moved.length > 0 && <ItemRows label={title} items={moved} />}
    </Screen>
  )
}
