import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { civilDateOf } from '../../../../kernel/civil-date.ts'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { FieldBox, FormProblem } from '../../../../platform/ui/desk/field-box.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useAsk, useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDay } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { useMe } from '../../../../platform/ui/me.tsx'
import type { PersonAnswer } from '../../../roster/contract.ts'
import type { EndedPost, PostsAnswer } from '../../contract.ts'
import { pageWords } from '../../words-of-pages.ts'
import { PostForm } from './post-form.tsx'
import './board.css'

type PostFace = PostsAnswer['items'][number]

/** The posts somebody holds or held beside a seat: what a seat rests on, and what may not go with it. */
export default function PostsPage() {
  const t = useWords(pageWords)
  const { personId = '' } = useParams<{ personId: string }>()
  const [, go] = useLocation()
  const [entering, setEntering] = useState(false)
  const person = useAsk<PersonAnswer>(`/api/v1/people/${personId}`)
  const { data, problem, again } = useAsk<PostsAnswer>(`/api/v1/people/${personId}/posts`)
  if (problem) return <ErrorState problem={problem} again={again} />
  if (!data) return <LoadingState />
  const title = person.data ? t('posts.of', { name: person.data.name }) : t('posts.title')
  return (
    <>
      <PageHead
        title={title}
        sub={t('posts.sub')}
        actions={
          <>
            <Button onClick={() => go(`/people/${personId}`)}>{t('posts.person')}</Button>
            {data.can.enter.can && (
              <Button type="primary" aria-expanded={entering} onClick={() => setEntering(!entering)}>
                {t('posts.enter')}
              </Button>
            )}
          </>
        }
      />
      {entering && <PostForm personId={personId} onClose={() => setEntering(false)} />}
      {data.items.length === 0 ? (
        <EmptyState text={t('posts.none')} />
      ) : (
        <ul className="post-list data-table" aria-label={title}>
          {data.items.map((post) => (
            <Post key={post.postId} post={post} />
          ))}
        </ul>
      )}
    </>
  )
}

function Post({ post }: { post: PostFace }) {
  const t = useWords(pageWords)
  const pick = usePick()
  const { language } = useLanguage()
  const [ending, setEnding] = useState(false)
  const kind = post.office === null ? t(`committees.post.${post.kind}`) : t(`committees.office.${post.office}`)
  return (
    <li>
      <span className="board-standing">
        <strong>{pick({ zh: post.title, en: post.titleEn })}</strong>
        <StateTag kind={post.endsOn === null ? 'going' : 'stopped'}>
          {t(post.endsOn === null ? 'posts.now' : 'posts.ended')}
        </StateTag>
      </span>
      <span className="soft">{kind}</span>
      <span className="soft tabular">
        {post.endsOn === null
          ? t('board.since', { from: sayDay(post.startsOn, language) })
          : t('board.from-to', { from: sayDay(post.startsOn, language), to: sayDay(post.endsOn, language) })}
        {post.endReason && ` · ${post.endReason}`}
      </span>
      {post.endsOn === null && !ending && (
        <ReasonedButton
          size="small"
          why={post.can.end.can ? null : t('committees.posts-to-district')}
          onClick={() => setEnding(true)}
        >
          {t('posts.end')}
        </ReasonedButton>
      )}
      {ending && <EndPost post={post} onClose={() => setEnding(false)} />}
    </li>
  )
}

function EndPost({ post, onClose }: { post: PostFace; onClose(): void }) {
  const t = useWords(pageWords)
  const toast = useToast()
  const [on, setOn] = useState(useMe().today ?? civilDateOf(new Date()))
  const [reason, setReason] = useState('')
  const end = useDeed<object, EndedPost>('POST', `/api/v1/posts/${post.postId}/end`, { quiet: true })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const done = await end.run({ version: post.version, on, reason: reason.trim() })
    if (done === null) return
    toast.say(done.ended.length > 0 ? t('posts.seats-ended', { n: done.ended.length }) : t('posts.done'))
    onClose()
  }
  return (
    <form className="rule-form" onSubmit={(event) => void send(event)} aria-label={t('posts.end')}>
      <div className="rule-line">
        <FieldBox label={t('committees.post.ends-on')} name="on" problem={end.problem}>
          {(id) => <DateInput id={id} value={on} onChange={setOn} />}
        </FieldBox>
        <FieldBox label={t('committees.end-reason')} name="reason" problem={end.problem} width="260px">
          {(id) => <Input id={id} maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />}
        </FieldBox>
        <Button type="primary" danger htmlType="submit" loading={end.busy}>
          {t('posts.end')}
        </Button>
        <Button onClick={onClose}>{t('board.cancel')}</Button>
      </div>
      <FormProblem problem={end.problem} fields={['on', 'reason']} />
    </form>
  )
}
