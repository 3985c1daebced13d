import { Module } from '@nestjs/common';
import { FixPostingService } from './fix-posting.service.js';
import { FixesRepository } from './fixes.repository.js';
import { FixesResolver } from './fixes.resolver.js';
import { FixesService } from './fixes.service.js';

@Module({ providers: [FixesRepository, FixesResolver, FixesService, FixPostingService] })
export class FixesModule {}
