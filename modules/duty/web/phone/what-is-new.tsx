import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { markNewsRead, newsKey, useNewsRead } from '../../../../platform/ui/phone/read-news.ts'
import { List, Row } from '../../../../platform/ui/phone/shows.tsx'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import type { NewsAnswer } from '../../contract-news.ts'
import { newsWords } from '../../words-of-news.ts'

const SHOWN = 3

const keyOf = (item: NewsAnswer['items'][number]) => newsKey(item.recordId, item.version)

/** What was done about my records and I have not opened yet: few lines, gone once read. Nothing where there is nothing. */
export default function WhatIsNew() {
  const t = useWords(newsWords)
  const pick = usePick()
  const { language } = useLanguage()
  const read = useNewsRead()
  const deputy = hasRole(useMe(), 'deputy')
  const { data } = useAsk<NewsAnswer>(deputy ? '/api/v1/my/duty-news' : null)
  const unread = (data?.items ?? []).filter((item) => !read.includes(keyOf(item)))
  if (unread.length === 0) return null
  return (
    <>
      <h2>{t('duty.news')}</h2>
      <List label={t('duty.news')}>
        {unread.slice(0, SHOWN).map((item) => (
          <Row
            key={keyOf(item)}
            to={`/duty/records/${item.recordId}`}
            title={pick({ zh: item.title, en: item.titleEn })}
            sub={`${sayDate(item.doneOn, language)} · ${t(
              item.untilProvisional ? 'duty.news.entered-provisional' : `duty.news.${item.what}`,
              {
                day: item.until === null ? '' : sayDate(item.until, language),
              },
            )}`}
          />
        ))}
      </List>
      {unread.length > SHOWN && <p className="soft">{t('duty.news.more', { n: unread.length - SHOWN })}</p>}
      <Button look="quiet" onPress={() => markNewsRead(unread.map(keyOf))}>
        {t('duty.news.seen')}
      </Button>
    </>
  )
}
