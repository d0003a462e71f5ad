import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import {
  EndedPost,
  EndPostBody,
  EnteredPost,
  PersonPostsParams,
  PostBody,
  PostParams,
  PostsAnswer,
} from '../contract.ts'
import { endPost } from '../deeds/end-post.ts'
import { enterPost } from '../deeds/enter-post.ts'
import { allPostsOf } from '../reads/posts.ts'
import { mayKeepPosts, maySeePosts } from '../rules/may-keep-posts.ts'

/** Posts held beside a seat: entered with days, ended with what rests on them. */
export const postsRoutes: Route<Actor>[] = [
  route({
    method: 'GET',
    path: '/api/v1/people/:personId/posts',
    policy: 'committees.posts',
    summary: 'The posts a person holds or held beside a seat, the latest first',
    params: PersonPostsParams,
    answer: PostsAnswer,
    async handle(ask) {
      demand(maySeePosts(ask.actor, ask.params.personId))
      const posts = await allPostsOf(ask.db, ask.actor.districtId, ask.params.personId)
      if (posts === null) return refuse('committees.person-unknown', { status: 404 })
      const keep = mayKeepPosts(ask.actor)
      const end = (ended: boolean) => (ended ? { can: false, why: 'committees.post-ended' } : keep)
      return {
        items: posts.map((post) => ({ ...post, can: { end: end(post.endsOn !== null) } })),
        can: { enter: keep },
      }
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/people/:personId/posts',
    policy: 'committees.keep-posts',
    summary: 'Enters a post held beside a seat, and says what it does not go together with',
    params: PersonPostsParams,
    body: PostBody,
    answer: EnteredPost,
    status: 201,
    handle: (ask) => enterPost({ ...ask, ...ask.params, ...ask.body }),
  }),
  route({
    method: 'POST',
    path: '/api/v1/posts/:postId/end',
    policy: 'committees.keep-posts',
    summary: 'Ends a post; seats that rest on it end with it',
    params: PostParams,
    body: EndPostBody,
    answer: EndedPost,
    handle: (ask) => endPost({ ...ask, ...ask.params, ...ask.body }),
  }),
]
