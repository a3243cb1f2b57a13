# The command line as a container. Nothing is installed and nothing is fetched: dist/ is the whole program.
#
#   docker build -t iam-alert-guard .
#   docker run --rm -v "$PWD:/work:ro" -e AWS_ACCESS_KEY_ID -e AWS_SECRET_ACCESS_KEY -e AWS_SESSION_TOKEN -e AWS_REGION \
#     iam-alert-guard check
#
# Node 24 without a shell and without a package manager; `nonroot` is user 65532.
# https://github.com/GoogleContainerTools/distroless/blob/main/nodejs/README.md
FROM gcr.io/distroless/nodejs24-debian12:nonroot@sha256:14d42e2511532589a7c7e01a753667a74fcc96266e137e8125006b87b0c32d0a

LABEL org.opencontainers.image.title="iam-alert-guard" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.source="https://github.com/iam-alert-guard/iam-alert-guard"

COPY package.json /opt/node_modules/iam-alert-guard/
COPY schema /opt/node_modules/iam-alert-guard/schema
COPY dist /opt/node_modules/iam-alert-guard/dist

USER 65532:65532
WORKDIR /work
ENTRYPOINT ["/nodejs/bin/node", "/opt/node_modules/iam-alert-guard/dist/cli/index.js"]
CMD ["--help"]
