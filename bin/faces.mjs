// Builds the pages (desk and phone); web/build.mjs skips the work when nothing that went into them has changed.
import { run, stop } from './toolchain.mjs'

export async function buildFaces() {
  const code = await run('node', ['web/build.mjs'], { stdio: ['ignore', 2, 2] })
  if (code !== 0) stop('The pages could not be built; see above.')
}
