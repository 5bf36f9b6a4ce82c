// ParleyCorpus
