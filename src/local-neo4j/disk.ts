import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { DemarcheError } from '../errors.js';

const megabyte = 1024 * 1024;

/** Whether a program's output says that a disk, or somebody's share of it, is full. */
export function saysDiskFull(output: string): boolean {
  return /no space left on device|disk quota exceeded|not enough space on the disk|ENOSPC|EDQUOT/i.test(output);
}

/** The failure of a full disk. */
export function diskFull(where: string, cause?: unknown): DemarcheError {
  return new DemarcheError('DISK_FULL', `The disk that holds ${where} is full.`, { cause });
}

/**
 * Makes sure of some room, so that a full disk is told before anything is half written.
 *
 * @param folder an existing folder on the disk
 * @param needed megabytes
 * @throws DISK_FULL
 */
export function requireSpace(folder: string, needed: number): void {
  const disk = statfsSync(folder);
  const free = Math.floor((disk.bavail * disk.bsize) / megabyte);
  if (free < needed) {
    throw new DemarcheError('DISK_FULL', `The disk that holds ${folder} has ${free} MB left; ${needed} MB are needed.`);
  }
}

/**
 * Does something with files under a folder and tells what stands in its way in our words.
 *
 * @throws DISK_FULL, HOME_UNUSABLE
 */
export function onDisk<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw diskFailure(folder, error);
  }
}

/** What an error of the file system means for a person; any other error is given back as it is. */
export function diskFailure(folder: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(folder, error);
  if (code !== undefined && ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENAMETOOLONG'].includes(code)) {
    return new DemarcheError('HOME_UNUSABLE', `The folder ${folder} cannot be used: ${(error as Error).message}.`, {
      cause: error,
    });
  }
  return error;
}

/** Makes a folder and those above it. */
export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
}

/** Writes a whole file or nothing: a crash leaves the old content or the new, never a part. */
export function writeWhole(file: string, content: string, mode = 0o644): void {
  const draft = `${file}.${randomUUID().slice(0, 8)}`;
  try {
    const descriptor = openSync(draft, 'wx', mode);
    try {
      writeSync(descriptor, content);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
