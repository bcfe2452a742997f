import { join } from 'node:path';

/** The Neo4j that is run: the last patch of the long-term support line when this was written. */
export const neo4jVersion = '5.26.30';

/** Where everything of the local Neo4j is; all paths are absolute, and all but `versionFolder` are under `home`. */
export interface Layout {
  /** Neo4j's own home: data, logs and run lie in it */
  readonly root: string;
  readonly conf: string;
  readonly data: string;
  readonly logs: string;
  readonly run: string;
  readonly passwordFile: string;
  readonly lockFile: string;
  readonly stateFile: string;
  readonly leases: string;
  /** what does not depend on the data and may be shared between homes: the jars, the class-data archives */
  readonly versionFolder: string;
  readonly lib: string;
}

/**
 * Names the folders of one local Neo4j.
 *
 * @param home the service's folder on this computer
 * @param cache where jars are kept when not under `home`
 */
export function layoutOf(home: string, cache?: string): Layout {
  const root = join(home, 'neo4j');
  const run = join(root, 'run');
  const versionFolder = join(cache ?? root, neo4jVersion);
  return {
    root,
    conf: join(root, 'conf'),
    data: join(root, 'data'),
    logs: join(root, 'logs'),
    run,
    passwordFile: join(root, 'password'),
    lockFile: join(run, 'lock'),
    stateFile: join(run, 'state.json'),
    leases: join(run, 'leases'),
    versionFolder,
    lib: join(versionFolder, 'lib'),
  };
}
