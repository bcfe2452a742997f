# The service without a Neo4j: it needs NEO4J_URI and NEO4J_PASSWORD. docker-compose.yml gives it both.
ARG NODE=node:22-bookworm-slim

# `npm install`, not `npm ci`: a lock file written on one kind of computer lacks the optional packages of the others, and
# `npm ci` takes that for an error. Packages that only building needs are removed when it is done.
FROM ${NODE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm install --loglevel=error --cache=/tmp/npm && rm -rf /tmp/npm
COPY tsconfig.json tsconfig.build.json ./
COPY src src
COPY schema schema
RUN npm run build --silent && npm prune --omit=dev --loglevel=error

FROM ${NODE}
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
COPY package.json LICENSE* ./
COPY --from=build /app/node_modules node_modules
COPY schema schema
COPY cypher cypher
COPY seed seed
COPY prompts prompts
COPY --from=build /app/dist dist
USER node
EXPOSE 4000
# Its first start migrates and seeds before it listens: on a busy computer that takes more than a minute.
HEALTHCHECK --interval=5s --timeout=3s --start-period=180s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
